using FsCheck;
using FsCheck.Fluent;
using JobFunctions.Core.Matching;
using JobFunctions.Core.Matching.Conditions;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Tests.Matching;

public sealed class VacancyRankerTests
{
    private static readonly VacancyRanker Ranker = new();

    [Fact]
    public void Rank_ThreeProfessions_OwnIsFirstAndPerCentsAreFair()
    {
        var ranked = Rank(MatchingSamples.JavaDeveloper(), MatchingSamples.CookVacancy(), MatchingSamples.PhpVacancy(), MatchingSamples.JavaVacancy());

        Assert.Equal(["sample:java", "sample:php", "sample:cook"], ranked.Select(item => item.Id.Value));
        Assert.InRange(ranked[0].Match, 75, 99);
        Assert.InRange(ranked[1].Match, 35, 65);
        Assert.InRange(ranked[2].Match, 0, 29);
    }

    [Fact]
    public void Rank_Fitting_TellsSkillsPartsAndReason()
    {
        var item = Assert.Single(Rank(MatchingSamples.JavaDeveloper(), MatchingSamples.JavaVacancy()));

        Assert.Contains("Spring Boot", item.MatchedSkills);
        Assert.Empty(item.MissingSkills);
        Assert.Contains(item.Parts, part => part is { Name: "skills", Score: > 0.8 });
        Assert.Contains(item.Parts, part => part is { Name: "salary", Score: null });
        Assert.Equal(1, item.Parts.Sum(part => part.Weight), 3);
        Assert.StartsWith("Профессия совпадает", item.Why, StringComparison.Ordinal);
        Assert.Equal(VacancyRanker.ScoreVersion, item.ScoreVersion);
    }

    [Theory]
    [InlineData("ru", "в резюме не указано")]
    [InlineData("en", "does not show")]
    [InlineData("kk", "көрсетілмеген")]
    public void Rank_MissingSkills_AreToldInTheLanguage(string language, string expected)
    {
        var item = Assert.Single(Rank(MatchingSamples.JavaDeveloper() with { Language = language }, MatchingSamples.PhpVacancy()));

        Assert.Contains("Laravel", item.MissingSkills);
        Assert.Contains(expected, item.Why, StringComparison.Ordinal);
        Assert.Contains(item.Missing, sentence => sentence.Contains("Laravel", StringComparison.Ordinal));
    }

    [Fact]
    public void Rank_OtherTechnologyInTheTitle_IsNoFullFit()
    {
        var go = MatchingSamples.Vacancy("go", "Go-разработчик", "Требования:\nGo, PostgreSQL, Kafka, Docker, Git.", "Go", "PostgreSQL", "Kafka", "Docker", "Git");

        var item = Assert.Single(Rank(MatchingSamples.JavaDeveloper(), go));

        Assert.InRange(item.Match, 40, 66);
        Assert.Contains("Go", item.MissingSkills);
    }

    [Fact]
    public void Rank_ListedLanguage_IsALanguageAndNoSkill()
    {
        var vacancy = MatchingSamples.JavaVacancy() with { Skills = ["Java", "Английский — B1 — Средний", "Немецкий — B2 — Средне-продвинутый"] };

        var item = Assert.Single(Rank(MatchingSamples.JavaDeveloper(), vacancy));

        Assert.DoesNotContain(item.MissingSkills, skill => skill.Contains("Английский", StringComparison.Ordinal));
        Assert.Contains("немецкий", Assert.Single(item.Blockers), StringComparison.Ordinal);
    }

    [Fact]
    public void Rank_ManyYearsAsked_IsABlocker()
    {
        var junior = MatchingSamples.JavaDeveloper();
        junior = junior with { Fields = junior.Fields with { YearsOfExperience = 1 } };

        var item = Assert.Single(Rank(junior, MatchingSamples.JavaVacancy() with { Experience = ExperienceLevel.MoreThan6, Description = "" }));

        Assert.Contains("от 6 лет", Assert.Single(item.Blockers), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Требования:\nводительские права категории B", "категории B")]
    [InlineData("Требования:\nзнание немецкого языка не ниже B2: немецкий B2", "немецкий")]
    [InlineData("Требования:\nАнглийский язык C1", "английский")]
    public void Rank_DemandThatTheResumeLacks_IsABlocker(string description, string expected)
    {
        var item = Assert.Single(Rank(MatchingSamples.JavaDeveloper(), MatchingSamples.JavaVacancy() with { Description = description }));

        Assert.Contains(item.Blockers, blocker => blocker.Contains(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Будет плюсом:\nводительские права категории B, немецкий язык B2")]
    [InlineData("Требования:\nАнглийский язык B1, высшее образование")]
    public void Rank_WishOrMetDemand_IsNoBlocker(string description)
    {
        var item = Assert.Single(Rank(MatchingSamples.JavaDeveloper(), MatchingSamples.JavaVacancy() with { Description = description }));

        Assert.Empty(item.Blockers);
    }

    [Fact]
    public void Rank_Duplicates_AreOneItemWithAllLinks()
    {
        var one = MatchingSamples.JavaVacancy("a") with { Company = "ТОО «Север»", City = "Алматы" };
        var otherTown = one with { Id = VacancyId.Of("sample", "b"), City = "Астана" };
        var otherSource = one with { Id = VacancyId.Of("theirstack", "c"), Company = "Север", HasDetails = false, Description = one.Description[..60], Skills = [] };
        var otherJob = MatchingSamples.PhpVacancy("d") with { Company = "ТОО «Север»" };
        var otherCompany = one with { Id = VacancyId.Of("sample", "e"), Company = "Юг", Description = "Требования:\nJava, банковские системы, Oracle, опыт расчётов. Обязанности: поддержка ядра платежей, отчёты регулятору, дежурства." };

        var ranked = Rank(MatchingSamples.JavaDeveloper(), one, otherTown, otherSource, otherJob, otherCompany);

        Assert.Equal(3, ranked.Count);
        Assert.Equal(["sample:a", "sample:b", "theirstack:c"], ranked.Single(item => item.Links.Count > 1).Links.Select(link => link.Id.Value).Order(StringComparer.Ordinal));
        Assert.All(ranked, item => Assert.Equal(item.Id, item.Links[0].Id));
    }

    [Fact]
    public void Rank_SameAgainWithOthers_GivesTheSameNumber()
    {
        var alone = Assert.Single(Rank(MatchingSamples.JavaDeveloper(), MatchingSamples.JavaVacancy()));

        var among = Rank(MatchingSamples.JavaDeveloper(), MatchingSamples.JavaVacancy(), MatchingSamples.PhpVacancy(), MatchingSamples.CookVacancy());
        var later = Ranker.Rank(MatchingSamples.JavaDeveloper(), [MatchingSamples.JavaVacancy()], MatchingSamples.Rates, MatchingSamples.Now.AddDays(90), TestContext.Current.CancellationToken);

        Assert.Equal(alone.Match, among.Single(item => item.Id == alone.Id).Match);
        Assert.Equal(alone.Match, later[0].Match);
    }

    [Fact]
    public void Rank_EqualFit_FreshestThenLowestId()
    {
        var fresh = MatchingSamples.JavaVacancy("z") with { PublishedAt = MatchingSamples.Now };
        var old = MatchingSamples.JavaVacancy("a") with { PublishedAt = MatchingSamples.Now.AddDays(-40) };
        var oldToo = MatchingSamples.JavaVacancy("b") with { PublishedAt = MatchingSamples.Now.AddDays(-40) };

        var ranked = Rank(MatchingSamples.JavaDeveloper(), oldToo, old, fresh);

        Assert.Equal(["sample:z", "sample:a", "sample:b"], ranked.Select(item => item.Id.Value));
    }

    [Fact]
    public void Rank_SnippetOnly_IsRanked()
    {
        var snippet = MatchingSamples.Vacancy("s", "Java-разработчик", "Опыт разработки на Java и Spring Boot.") with { HasDetails = false };

        var item = Assert.Single(Rank(MatchingSamples.JavaDeveloper(), snippet));

        Assert.InRange(item.Match, 65, 100);
    }

    [Fact]
    public void Rank_NoSalaryAgainstAMinimum_StaysAndSaysSo()
    {
        var seeker = MatchingSamples.JavaDeveloper(new HardConditions { MinimumSalary = new Money(1_000_000, null, "KZT") });

        var item = Assert.Single(Rank(seeker, MatchingSamples.JavaVacancy()));

        Assert.Contains("Зарплата в вакансии не указана.", item.Missing);
    }

    [Fact]
    public void Rank_AnyVacanciesAndConditions_NothingBreaksACondition()
    {
        Prop.ForAll(RankingGenerators.Conditions.ToArbitrary(), RankingGenerators.Vacancies.ToArbitrary(), (conditions, vacancies) =>
        {
            var check = new HardConditionCheck(conditions);
            var byId = vacancies.GroupBy(vacancy => vacancy.Id).ToDictionary(group => group.Key, group => group.First());

            var served = Rank(MatchingSamples.JavaDeveloper(conditions), [.. vacancies]).SelectMany(item => item.Links).Select(link => link.Id).ToList();

            return served.Count == served.Distinct().Count() && served.TrueForAll(id => check.FindBroken(byId[id], MatchingSamples.Rates) is null);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Rank_AnyTexts_QuotesAreVerbatimAndNumbersInRange()
    {
        Prop.ForAll(RankingGenerators.ResumeText.ToArbitrary(), RankingGenerators.Vacancies.ToArbitrary(), (text, vacancies) =>
        {
            var seeker = MatchingSamples.JavaDeveloper() with { Text = text };
            var byId = vacancies.GroupBy(vacancy => vacancy.Id).ToDictionary(group => group.Key, group => group.First());

            var ranked = Rank(seeker, [.. vacancies]);

            return ranked.All(item => item.Match is >= 0 and <= 100
                && item.Parts.All(part => part.Score is null or (>= 0 and <= 1))
                && item.Evidence.All(evidence => text.Contains(evidence.ResumeQuote, StringComparison.Ordinal) && evidence.ResumeQuote.Length > 0 && IsOf(byId[item.Id], evidence.VacancyQuote)));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Rank_AnyOrder_SameRanking()
    {
        Prop.ForAll(RankingGenerators.Vacancies.ToArbitrary(), vacancies =>
        {
            var distinct = vacancies.DistinctBy(vacancy => vacancy.Id).ToArray();

            var forwards = Rank(MatchingSamples.JavaDeveloper(), distinct);
            var backwards = Rank(MatchingSamples.JavaDeveloper(), [.. distinct.Reverse()]);

            return forwards.Select(item => (item.Id, item.Match)).SequenceEqual(backwards.Select(item => (item.Id, item.Match)));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Rank_OthersAdded_KeepsNumbersAndOrder()
    {
        Prop.ForAll(RankingGenerators.Vacancies.ToArbitrary(), RankingGenerators.Vacancies.ToArbitrary(), (vacancies, others) =>
        {
            var distinct = vacancies.DistinctBy(vacancy => vacancy.Id).ToArray();
            var alone = Rank(MatchingSamples.JavaDeveloper(), distinct).Select(item => (item.Id, item.Match)).ToList();

            var among = Rank(MatchingSamples.JavaDeveloper(), [.. distinct, .. others]).Select(item => (item.Id, item.Match)).ToList();

            var both = alone.Select(item => item.Id).Intersect(among.Select(item => item.Id)).ToHashSet();
            return alone.Where(item => both.Contains(item.Id)).SequenceEqual(among.Where(item => both.Contains(item.Id)));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Rank_NearSkill_IsNotClaimedAsShown()
    {
        var mySql = MatchingSamples.Vacancy("m", "Java-разработчик", "Требования:\nJava, MySQL.", "Java", "MySQL");

        var item = Assert.Single(Rank(MatchingSamples.JavaDeveloper(), mySql));

        Assert.DoesNotContain("MySQL", item.MatchedSkills);
        Assert.Contains("MySQL", item.MissingSkills);
    }

    [Fact]
    public void Rank_OtherTownAndLowSalary_AreBlockers()
    {
        var far = MatchingSamples.JavaVacancy() with { City = "Астана", Salary = new Money(null, 400_000, "KZT") };

        var item = Assert.Single(Rank(MatchingSamples.JavaDeveloper(), far));

        Assert.Contains("Работа в другом городе: Астана, в резюме Алматы.", item.Blockers);
        Assert.Contains("Предлагают не больше 400\u00A0000\u00A0₸, в резюме от 900\u00A0000\u00A0₸.", item.Blockers);
    }

    private static bool IsOf(Vacancy vacancy, string quote) =>
        quote.Length > 0
        && (vacancy.Title.Contains(quote, StringComparison.Ordinal) || vacancy.Description.Contains(quote, StringComparison.Ordinal) || vacancy.Skills.Contains(quote));

    private static IReadOnlyList<RankedVacancy> Rank(Seeker seeker, params Vacancy[] vacancies) =>
        Ranker.Rank(seeker, vacancies, MatchingSamples.Rates, MatchingSamples.Now, TestContext.Current.CancellationToken);
}
