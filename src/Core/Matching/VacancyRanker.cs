using JobFunctions.Core.Reference;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Matching;

/// <summary>Ranks vacancies for a seeker.</summary>
public sealed class VacancyRanker
{
    private readonly string _version = "0";

    public IReadOnlyList<RankedVacancy> Rank(
        Seeker seeker, IReadOnlyList<Vacancy> vacancies, RateTable rates, DateTimeOffset now, CancellationToken cancellationToken) =>
        [.. vacancies.Where(vacancy => !vacancy.IsArchived).Select(vacancy => Score(seeker, vacancy)).OrderByDescending(vacancy => vacancy.Match)];

    private RankedVacancy Score(Seeker seeker, Vacancy vacancy)
    {
        var matched = seeker.Fields.Skills.Where(skill => vacancy.Description.Contains(skill, StringComparison.OrdinalIgnoreCase)).ToList();
        return new RankedVacancy
        {
            Id = vacancy.Id,
            Links = [new VacancyLink(vacancy.Id, vacancy.Id.Source ?? "platform", vacancy.Url)],
            Match = Math.Min(100, matched.Count * 10),
            Parts = [],
            MatchedSkills = matched,
            MissingSkills = [],
            Evidence = [],
            Missing = [],
            Blockers = [],
            Why = "",
            ScoreVersion = _version,
        };
    }
}
