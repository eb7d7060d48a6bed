using System.Globalization;
using JobFunctions.Core.Search;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Adapters.HeadHunter;

/// <summary>The queries that look for what a person wants, most promising first.</summary>
/// <remarks>
/// <c>no_magic</c> keeps hh.ru from turning words into filters of its own (hh.ru API, GET /vacancies, read 2026-11).
/// Shares of the limit are fixed when planning, because the queries run beside each other.
/// </remarks>
internal static class HeadHunterPlan
{
    /// <summary>A query for fewer than this brings nothing that the others do not.</summary>
    private const int SmallestShare = 25;

    private static readonly HashSet<string> Currencies =
        new(["AZN", "BYR", "EUR", "GEL", "KGS", "KZT", "RUR", "UAH", "USD", "UZS"], StringComparer.Ordinal);

    /// <param name="areas">Ids of hh.ru; empty for anywhere.</param>
    /// <param name="roles">Ids of hh.ru that the first position stands for; may be empty.</param>
    public static IReadOnlyList<SourceQuery> Make(SearchCriteria criteria, IReadOnlyList<string> areas, IReadOnlyList<string> roles)
    {
        var titles = criteria.Positions.Select(HeadHunterQueryText.Position).OfType<string>().ToList();
        List<Lane> lanes = [];
        if (titles.Count > 0)
        {
            lanes.Add(new Lane("title", 4, [new("search_field", "name"), new("text", titles[0])]));
        }

        if (criteria.Text is { } typed && HeadHunterQueryText.Words(typed) is { } words)
        {
            lanes.Add(new Lane("own words", 3, [new("text", words)]));
        }

        if (roles.Count > 0)
        {
            var role = roles.Select(id => KeyValuePair.Create("professional_role", id));
            lanes.Add(HeadHunterQueryText.AnySkill(criteria.Skills.Take(6)) is { } skills
                ? new Lane("role and skills", 3, [.. role, new("text", skills)])
                : new Lane("role", 3, [.. role]));
        }

        if (HeadHunterQueryText.AnyOf(titles.Skip(1).Take(4)) is { } others)
        {
            lanes.Add(new Lane("other titles", 2, [new("search_field", "name"), new("text", others)]));
        }

        if (titles.Count > 0)
        {
            // The salary filter looks for ranges near the amount; without it those far above are found as well.
            lanes.Add(new Lane("anywhere in the text", 2, [new("text", titles[0])]) { HasSalary = false });
        }

        if (criteria.Skills.Count >= 3 && HeadHunterQueryText.AllSkills(criteria.Skills.Take(3)) is { } together)
        {
            lanes.Add(new Lane("skills together", 1, [new("text", together)]));
        }

        if (criteria.RemoteOnly && lanes.Count > 0)
        {
            // An advertisement from before the new field says it in the deprecated one alone.
            lanes.Insert(1, lanes[0] with { Name = "title, remote by schedule", Weight = 1, RemoteBySchedule = true });
        }

        if (!criteria.RemoteOnly && areas.Count > 0 && titles.Count > 0)
        {
            lanes.Add(lanes[0] with { Name = "title, remote from anywhere", Weight = 1, HasArea = false, IsRemote = true });
            if (!criteria.AreaIsRequired)
            {
                lanes.Add(lanes[0] with { Name = "title, further away", Weight = 2, HasArea = false });
            }
        }

        return Share(lanes, criteria, areas);
    }

    private static List<SourceQuery> Share(List<Lane> lanes, SearchCriteria criteria, IReadOnlyList<string> areas)
    {
        var kept = lanes.Take(Math.Max(1, criteria.Limit / SmallestShare)).ToList();
        var weights = kept.Sum(lane => lane.Weight);
        var shares = kept.ConvertAll(lane => criteria.Limit * lane.Weight / weights);
        List<SourceQuery> queries = [];
        for (var i = 0; i < kept.Count; i++)
        {
            var rest = i == 0 ? criteria.Limit - shares.Sum() : 0;
            var query = new HeadHunterQuery { Filters = Filters(kept[i], criteria, areas), Take = shares[i] + rest };
            queries.Add(new SourceQuery(HeadHunterMapper.Source, query.ToString(), kept[i].Name));
        }

        return queries;
    }

    private static List<KeyValuePair<string, string>> Filters(Lane lane, SearchCriteria criteria, IReadOnlyList<string> areas)
    {
        List<KeyValuePair<string, string>> filters = [.. lane.Words];
        filters.AddRange(lane.HasArea ? areas.Select(area => KeyValuePair.Create("area", area)) : []);
        filters.AddRange(Levels(criteria.YearsOfExperience).Select(level => KeyValuePair.Create("experience", HeadHunterMapper.ToWire(level))));
        if (criteria.RemoteOnly || lane.IsRemote)
        {
            filters.Add(lane.RemoteBySchedule ? new("schedule", "remote") : new("work_format", "REMOTE"));
        }

        if (lane.HasSalary && criteria.MinimumSalary is { Least: > 0 and { } least } salary
            && HeadHunterMapper.ToWireCurrency(salary.Currency) is { } currency && Currencies.Contains(currency))
        {
            filters.Add(new("salary", decimal.Truncate(least).ToString(CultureInfo.InvariantCulture)));
            filters.Add(new("currency", currency));
        }

        filters.Add(new("no_magic", "true"));
        filters.Add(new("order_by", "relevance"));
        return filters;
    }

    // The person's own level, the one below, and the one above once it is near.
    private static ExperienceLevel[] Levels(double? years) => years switch
    {
        null => [],
        < 2 => [ExperienceLevel.NoExperience, ExperienceLevel.Between1And3],
        < 5 => [ExperienceLevel.Between1And3, ExperienceLevel.Between3And6],
        < 6 => [ExperienceLevel.Between1And3, ExperienceLevel.Between3And6, ExperienceLevel.MoreThan6],
        _ => [ExperienceLevel.Between3And6, ExperienceLevel.MoreThan6],
    };

    private sealed record Lane(string Name, int Weight, IReadOnlyList<KeyValuePair<string, string>> Words)
    {
        public bool HasSalary { get; init; } = true;

        public bool RemoteBySchedule { get; init; }

        public bool HasArea { get; init; } = true;

        public bool IsRemote { get; init; }
    }
}
