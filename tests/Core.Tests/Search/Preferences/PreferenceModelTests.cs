using JobFunctions.Core.Accounts;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Matching;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Search.Preferences;
using JobFunctions.Core.Vacancies;
using JobFunctions.StandIns.Clock;

namespace JobFunctions.Core.Tests.Search.Preferences;

public sealed class PreferenceModelTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);
    private static readonly RateTable Rates = new(new DateOnly(2026, 11, 20), new Dictionary<string, decimal> { ["USD"] = 500m });

    [Fact]
    public void Apply_NothingLearnt_ChangesNothing()
    {
        IReadOnlyList<RankedVacancy> ranked = [Ranked(1, 80), Ranked(2, 70)];

        var moved = PreferenceModel.Apply(ranked, Vacancies(), [], Rates);

        Assert.Same(ranked, moved);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(100)]
    public void Apply_HoweverMuchFeedback_MovesTenPerCentAtMost(int count)
    {
        var preferences = Of(Enumerable.Range(0, count).Select(_ => Feedback(FeedbackKind.Applied, null, 1)));

        var moved = PreferenceModel.Apply([Ranked(1, 50), Ranked(2, 50)], Vacancies(), preferences.Learnt, Rates);

        var liked = Assert.Single(moved, vacancy => vacancy.Id == Id(1));
        Assert.InRange(liked.Match, 51, 60);
        Assert.Equal(liked, moved[0]);
        Assert.Equal(50, moved[1].Match);
        Assert.StartsWith("1+feedback-", liked.ScoreVersion, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FeedbackReason.Skills)]
    [InlineData(FeedbackReason.Place)]
    [InlineData(FeedbackReason.Salary)]
    public void Apply_HiddenForAReason_MovesWhatIsLikeItDown(FeedbackReason reason)
    {
        var preferences = Of([Feedback(FeedbackKind.Hidden, reason, 1)]);

        var moved = PreferenceModel.Apply([Ranked(1, 50), Ranked(2, 50)], Vacancies(), preferences.Learnt, Rates);

        Assert.Equal([Id(2), Id(1)], moved.Select(vacancy => vacancy.Id));
        Assert.InRange(moved[1].Match, 40, 49);
    }

    [Theory]
    [InlineData(FeedbackReason.Company)]
    [InlineData(FeedbackReason.Other)]
    [InlineData(null)]
    public void VotesOf_HiddenForItself_SaysNothingOfOthers(FeedbackReason? reason) =>
        Assert.Empty(Feedback(FeedbackKind.Hidden, reason, 1).Votes);

    [Fact]
    public void Keeping_Nothing_ForgetsAllButWhatIsHidden()
    {
        var preferences = Of([Feedback(FeedbackKind.Hidden, FeedbackReason.Place, 1), Feedback(FeedbackKind.Liked, null, 2)]);
        Assert.NotEmpty(preferences.Learnt);

        var kept = preferences.Keeping(new HashSet<string>());

        Assert.Empty(kept.Learnt);
        Assert.Contains(Id(1), kept.Hidden);
    }

    [Fact]
    public void With_AnotherWordOnTheSameVacancy_StandsInsteadOfTheFirst()
    {
        var preferences = Of([Feedback(FeedbackKind.Hidden, FeedbackReason.Place, 1), Feedback(FeedbackKind.Liked, FeedbackReason.Place, 1)]);

        var learnt = Assert.Single(preferences.Learnt);
        Assert.Equal(("place:алматы", 1, 0.33), (learnt.Id, learnt.Count, learnt.Weight));
        Assert.Empty(preferences.Hidden);
    }

    [Fact]
    public void With_MoreThanIsKept_ForgetsTheOldest()
    {
        var preferences = Of(Enumerable.Range(1, SearchPreferences.MaxFeedback + 5).Select(number => new VacancyFeedback([Id(number)], FeedbackKind.Hidden, null, Now, [])));

        Assert.Equal(SearchPreferences.MaxFeedback, preferences.Feedback.Count);
        Assert.DoesNotContain(Id(1), preferences.Hidden);
    }

    [Fact]
    public void Excluding_SameCompanySpeltOtherwise_AddsItOnce()
    {
        var preferences = Of([]).Excluding("ТОО «Рога и копыта»").Excluding("рога и копыта, ТОО");

        Assert.Single(preferences.ExcludedCompanies);
    }

    private static SearchPreferences Of(IEnumerable<VacancyFeedback> feedback) => feedback.Aggregate(
        new SearchPreferences { AccountId = GuidId.New<AccountId>(new ManualTimeProvider(Now)) }, (preferences, entry) => preferences.With(entry));

    private static VacancyFeedback Feedback(FeedbackKind kind, FeedbackReason? reason, int vacancy) =>
        new([Id(vacancy)], kind, reason, Now, PreferenceModel.VotesOf(kind, reason, Vacancies()[Id(vacancy)], Ranked(vacancy, 50).MissingSkills, Rates));

    /// <summary>Two that have nothing in common.</summary>
    private static Dictionary<VacancyId, Vacancy> Vacancies() => new()
    {
        [Id(1)] = new Vacancy
        {
            Id = Id(1),
            Title = "Welder",
            Company = "ТОО «Пример»",
            City = "Алматы",
            Skills = ["Rust", "Kafka"],
            Salary = new Money(400, null, "USD"),
        },
        [Id(2)] = new Vacancy { Id = Id(2), Title = "Nurse", Company = "Другая", City = "Астана", Skills = ["C#"], Salary = new Money(900, null, "USD") },
    };

    private static VacancyId Id(int number) => VacancyId.Of("hh", $"{number}");

    private static RankedVacancy Ranked(int number, int match) => new()
    {
        Id = Id(number),
        Links = [new VacancyLink(Id(number), "hh", null)],
        Match = match,
        Parts = [],
        MatchedSkills = [],
        MissingSkills = [],
        Evidence = [],
        Missing = [],
        Blockers = [],
        Why = "It fits.",
        ScoreVersion = "1",
    };
}
