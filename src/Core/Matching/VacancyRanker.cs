using JobFunctions.Core.Matching.Conditions;
using JobFunctions.Core.Matching.Explaining;
using JobFunctions.Core.Matching.Scoring;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Matching;

/// <summary>Orders vacancies by how well they fit a person, with reasons. Offline and deterministic; good for any number of threads.</summary>
public sealed class VacancyRanker
{
    /// <summary>Changes whenever the same two texts may get another number.</summary>
    public const string ScoreVersion = "local-3";

    // Under one per cent in all: freshness decides between vacancies that fit alike.
    private const float FreshnessBonus = 0.9f;

    private readonly RankingModel _model;
    private readonly SeekerPreparer _seekerPreparer;
    private readonly MatchScorer _scorer;
    private readonly MatchExplainer _explainer;

    public VacancyRanker()
        : this(RankingModel.Default)
    {
    }

    internal VacancyRanker(RankingModel model)
    {
        _model = model;
        _seekerPreparer = new SeekerPreparer(model);
        _scorer = new MatchScorer(model.Occupations, model.Weights);
        _explainer = new MatchExplainer(model.Skills, model.Weights);
    }

    /// <summary>Prepares the side of the person once for several rankings or scores.</summary>
    internal PreparedSeeker Prepare(Seeker seeker) => _seekerPreparer.Prepare(seeker);

    /// <summary>A maker of prepared vacancies for one thread; it keeps buffers between them.</summary>
    internal VacancyPreparer CreatePreparer() => new(_model);

    /// <summary>
    /// Drops what breaks a hard condition, merges what is one vacancy, and orders the rest: best first, equal ones by freshness, then by id.
    /// </summary>
    /// <param name="rates">For comparing salaries in different currencies.</param>
    /// <param name="now">For freshness, which orders equals and changes no per cent.</param>
    public IReadOnlyList<RankedVacancy> Rank(
        Seeker seeker, IReadOnlyList<Vacancy> vacancies, RateTable rates, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var check = new HardConditionCheck(seeker.Conditions);
        var preparer = CreatePreparer();
        var seen = new HashSet<VacancyId>();
        var prepared = new List<PreparedVacancy>(vacancies.Count);
        foreach (var vacancy in vacancies)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (seen.Add(vacancy.Id) && check.FindBroken(vacancy, rates) is null)
            {
                prepared.Add(preparer.Prepare(vacancy));
            }
        }

        return Order(Prepare(seeker), prepared, rates, now, cancellationToken);
    }

    /// <summary>As above, of vacancies prepared before. The hard conditions are checked here as well.</summary>
    internal IReadOnlyList<RankedVacancy> Rank(
        PreparedSeeker seeker, IReadOnlyList<PreparedVacancy> vacancies, RateTable rates, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var check = new HardConditionCheck(seeker.Seeker.Conditions);
        return Order(seeker, vacancies.Where(vacancy => check.FindBroken(vacancy.Vacancy, rates) is null).ToList(), rates, now, cancellationToken);
    }

    private List<RankedVacancy> Order(
        PreparedSeeker seeker, List<PreparedVacancy> kept, RateTable rates, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var scores = new MatchScore[kept.Count];
        for (var i = 0; i < scores.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            scores[i] = _scorer.Score(seeker, kept[i], rates, now);
        }

        var groups = DuplicateMerger.Group(kept, cancellationToken);
        foreach (var group in groups)
        {
            group.Sort(Compare);
        }

        groups.Sort((one, other) => Compare(one[0], other[0]));
        return [.. groups.Select(group => _explainer.Explain(seeker, kept[group[0]], scores[group[0]], [.. group.Select(index => LinkOf(kept[index].Vacancy))]))];

        int Compare(int one, int other) =>
            scores[other].Match.CompareTo(scores[one].Match) is not 0 and var byMatch ? byMatch
            : FitAndFreshness(scores[other]).CompareTo(FitAndFreshness(scores[one])) is not 0 and var byFit ? byFit
            : string.CompareOrdinal(kept[one].Vacancy.Id.Value, kept[other].Vacancy.Id.Value);
    }

    /// <summary>The score of one vacancy, without conditions and reasons.</summary>
    internal MatchScore Score(PreparedSeeker seeker, PreparedVacancy vacancy, RateTable rates, DateTimeOffset now) => _scorer.Score(seeker, vacancy, rates, now);

    private static float FitAndFreshness(in MatchScore score) => score.Fit + (float.IsNaN(score.Freshness) ? 0 : FreshnessBonus * score.Freshness);

    private static VacancyLink LinkOf(Vacancy vacancy) => new(vacancy.Id, vacancy.Id.SourceName, vacancy.Url);
}
