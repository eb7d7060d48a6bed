using System.Text.Json;
using JobFunctions.Core.Search;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Adapters.Sample;

/// <summary>Serves the vacancies of <c>samples/vacancies</c> the way a job site does: pages of snippets, and details one by one.</summary>
/// <remarks>Asks nobody, so it is never busy. Filters by words alone; place and salary are checked by whoever asks.</remarks>
internal sealed class SampleVacancySource(TimeProvider time, Func<bool> isEnabled) : IVacancySource
{
    public const string SourceName = "sample";

    private const int PageSize = 20;
    private static readonly TimeSpan PublishedAtHour = TimeSpan.FromHours(9);

    // Words that stand in every second advert and tell nothing.
    private static readonly HashSet<string> Fillers = new(
        ["в", "во", "и", "на", "о", "об", "от", "по", "с", "со", "для", "из", "к", "до", "или", "a", "an", "and", "at", "for", "in", "of", "on", "or", "the", "to", "with"],
        StringComparer.Ordinal);

    private static readonly Lazy<SampleCatalog> Catalog = new(SampleCatalog.Load);

    private readonly Lazy<bool> _isEnabled = new(isEnabled);

    public string Name => SourceName;

    public bool IsEnabled => _isEnabled.Value;

    public Task<IReadOnlyList<SourceQuery>> PlanAsync(SearchCriteria criteria, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var queries = new List<(IReadOnlyList<string> Phrases, int AtLeast, string Label)>();
        foreach (var text in criteria.Positions.Append(criteria.Text ?? ""))
        {
            var words = SampleWordIndex.WordsOf(text).Except(Fillers).ToList();
            if (words.Count > 0)
            {
                queries.Add((words, MostOf(words.Count), text.Trim()));
            }
        }

        if (criteria.Skills.Count > 0)
        {
            queries.Add((criteria.Skills, Math.Min(2, criteria.Skills.Count), string.Join(", ", criteria.Skills.Take(3))));
        }

        // The samples are few: whoever finds little by the narrow queries still sees what comes nearest.
        if (queries.Count > 0)
        {
            queries.Add(([.. queries.SelectMany(query => query.Phrases).Distinct()], 1, "any of these words"));
        }

        var plan = queries.Take(criteria.Limit).ToList();
        return Task.FromResult<IReadOnlyList<SourceQuery>>(
            [.. plan.Select(query => ToQuery(new SampleRequest(query.Phrases, query.AtLeast, 0, criteria.Limit / plan.Count), query.Label))]);
    }

    public Task<SourcePage> FetchAsync(SourceQuery query, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var request = Read(query);
        var found = Catalog.Value.Search(request.Phrases, request.AtLeast);
        var within = found.Take(request.Limit).ToList();
        var page = within.Skip(request.Page * PageSize).Take(PageSize).Select(entry => ToItem(Dated(entry))).ToList();
        if (request.Page > 0)
        {
            return Task.FromResult(new SourcePage(page, null, []));
        }

        var further = within.Chunk(PageSize).Skip(1).Select((_, number) => ToQuery(request with { Page = number + 1 }, query.Label));
        return Task.FromResult(new SourcePage(page, found.Count, [.. further]));
    }

    public Task<Vacancy?> FindAsync(VacancyId id, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var entry = id.Source == SourceName ? Catalog.Value.Find(id.LocalId) : null;
        return Task.FromResult(entry is null ? null : Dated(entry));
    }

    // One or two words are all meant; of a longer title half is enough.
    private static int MostOf(int words) => words <= 2 ? words : (words + 1) / 2;

    private static SourceQuery ToQuery(SampleRequest request, string label) =>
        new(SourceName, JsonSerializer.Serialize(request, SampleJson.Default.SampleRequest), label);

    private static SampleRequest Read(SourceQuery query)
    {
        try
        {
            return JsonSerializer.Deserialize(query.Request, SampleJson.Default.SampleRequest) is { Phrases: not null, AtLeast: > 0, Page: >= 0 } request
                ? request
                : throw new SourceRefusedException("The sample source was asked for nothing.");
        }
        catch (JsonException malformed)
        {
            throw new SourceRefusedException("The sample source cannot read what it was asked for.", malformed);
        }
    }

    private static Vacancy ToItem(Vacancy vacancy)
    {
        var snippet = SampleSnippet.Of(vacancy.Description);
        return vacancy with
        {
            Skills = [],
            Description = snippet.Requirements is null ? snippet.Responsibilities : $"{snippet.Responsibilities}\n{snippet.Requirements}",
            DescriptionHtml = null,
            Responsibilities = snippet.Responsibilities,
            HasDetails = false,
        };
    }

    // From the start of the day, so that the same vacancy keeps its time for a day.
    private Vacancy Dated(SampleCatalog.Entry entry)
    {
        var today = new DateTimeOffset(time.GetUtcNow().UtcDateTime.Date, TimeSpan.Zero);
        return entry.Vacancy with { PublishedAt = today.AddDays(-entry.PublishedDaysAgo) + PublishedAtHour };
    }
}
