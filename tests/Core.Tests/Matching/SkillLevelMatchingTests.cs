using FsCheck;
using FsCheck.Fluent;
using JobFunctions.Core.Matching;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Tests.Matching;

/// <summary>What the level that a resume states does against the level that a vacancy wants.</summary>
public sealed class SkillLevelMatchingTests
{
    private static readonly VacancyRanker Ranker = new();

    [Theory]
    [InlineData("Excel: базовый", "Excel: продвинутый уровень", 2)]
    [InlineData("Excel: базовый", "уверенное знание Excel", 1)]
    [InlineData("Уверенный пользователь Excel", "продвинутый Excel", 1)]
    [InlineData("Excel (basic)", "advanced Excel", 2)]
    [InlineData("Excel – 1 год", "опыт работы в Excel от 5 лет", 1)]
    public void Rank_LowerLevelThanWanted_SkillCountsForLess(string own, string wanted, int steps)
    {
        var said = SkillsOf(own, wanted);

        var without = SkillsOf("Excel", wanted);

        Assert.True(said < without);
        Assert.True(said > without * (steps == 1 ? 0.8 : 0.65), "A level takes a modest part of a skill.");
    }

    [Theory]
    [InlineData("Excel", "продвинутый Excel")]
    [InlineData("Excel: базовый", "Excel")]
    [InlineData("Excel: базовый", "базовое знание Excel")]
    [InlineData("Excel: эксперт", "уверенное знание Excel")]
    [InlineData("Excel: базовый", "продвинутый Excel будет плюсом")]
    [InlineData("Excel: базовый", "Excel. Продвинутый SQL")]
    [InlineData("Excel: базовый\nExcel: эксперт", "продвинутый Excel")]
    [InlineData("Excel – 3 года", "опыт работы в Excel от 4 лет")]
    [InlineData("Excel, бухгалтер, 1 год", "опыт работы в Excel от 5 лет")]
    [InlineData("Excel: 5 лет", "продвинутый Excel")]
    public void Rank_LevelMetOrNotStated_ChangesNothing(string own, string wanted)
    {
        var item = Rank(own, wanted);

        Assert.Equal(SkillsOf("Excel", wanted), item.Parts.Single(part => part.Name == "skills").Score);
        Assert.DoesNotContain(item.Missing, sentence => sentence.StartsWith("Excel", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ru", "Excel: требуется уверенный уровень, в резюме базовый.")]
    [InlineData("en", "Excel: asks for the confident level; the resume says basic.")]
    [InlineData("kk", "Excel: сенімді деңгей керек, түйіндемеде бастапқы.")]
    public void Rank_LowerLevelThanWanted_IsToldWithTheWordsOfBothSides(string language, string expected)
    {
        var item = Rank("Excel: базовый", "уверенное знание Excel", language);

        Assert.Contains(expected, item.Missing);
        Assert.Contains("Excel", item.MatchedSkills);
        Assert.Empty(item.Blockers);
        var evidence = Assert.Single(item.Evidence, evidence => evidence.Claim == expected.TrimEnd('.'));
        Assert.Equal("Excel: базовый", evidence.ResumeQuote);
        Assert.Equal("уверенное знание Excel", evidence.VacancyQuote);
    }

    [Theory]
    [InlineData("ru", "Excel: требуется опыт от 5 лет, в резюме 2 года.")]
    [InlineData("en", "Excel: asks for 5+ years; the resume says 2 years.")]
    [InlineData("kk", "Excel: кемінде 5 жыл тәжірибе керек, түйіндемеде 2 жыл.")]
    public void Rank_FewerYearsThanWanted_AreTold(string language, string expected) =>
        Assert.Contains(expected, Rank("Excel – 2 года", "опыт работы в Excel от 5 лет", language).Missing);

    [Fact]
    public void Rank_LevelInTheListsOfBothSides_IsCompared()
    {
        var seeker = SeekerOf("Бухгалтер", "ru") with { Fields = new ResumeFields { DesiredPosition = "Бухгалтер", Skills = ["Excel (базовый)"] } };
        var vacancy = VacancyOf("ведение учёта") with { Skills = ["Excel (продвинутый)", "1С"] };

        var item = Assert.Single(Ranker.Rank(seeker, [vacancy], MatchingSamples.Rates, MatchingSamples.Now, TestContext.Current.CancellationToken));

        Assert.Contains("Excel: требуется экспертный уровень, в резюме базовый.", item.Missing);
    }

    [Fact]
    public void Rank_HigherLevelStated_NeverLowersTheMatch()
    {
        // Marks are no words, so that nothing but the level differs between the resumes.
        var wanted = Gen.Elements("базовый Excel", "уверенный Excel", "продвинутый Excel", "Excel", "Excel 2/5", "Excel от 3 лет", "Excel, SQL эксперт");
        var skill = Gen.Elements("Excel", "SQL", "1С");
        Prop.ForAll(wanted.ToArbitrary(), skill.ToArbitrary(), Gen.Choose(1, 4).ToArbitrary(), (demand, name, stars) =>
        {
            var lower = Rank($"{name} {new string('★', stars)}{new string('☆', 5 - stars)}", demand);
            var higher = Rank($"{name} {new string('★', stars + 1)}{new string('☆', 4 - stars)}", demand);

            return higher.Match >= lower.Match && SkillsOf(higher) >= SkillsOf(lower) && higher.Missing.Count <= lower.Missing.Count;
        }).QuickCheckThrowOnFailure();
    }

    private static double? SkillsOf(string own, string wanted) => SkillsOf(Rank(own, wanted));

    private static double? SkillsOf(RankedVacancy item) => item.Parts.Single(part => part.Name == "skills").Score;

    private static RankedVacancy Rank(string own, string wanted, string language = "ru") =>
        Assert.Single(Ranker.Rank(SeekerOf(own, language), [VacancyOf(wanted)], MatchingSamples.Rates, MatchingSamples.Now, TestContext.Current.CancellationToken));

    private static Seeker SeekerOf(string own, string language) =>
        new($"Бухгалтер\nНавыки:\n{own}\nДелопроизводство", new ResumeFields { DesiredPosition = "Бухгалтер" }, new HardConditions(), language);

    private static Vacancy VacancyOf(string wanted) =>
        MatchingSamples.Vacancy("accountant", "Бухгалтер", $"Требования:\n{wanted}\nзнание 1С и налогового учёта\nОбязанности:\nработа с первичной документацией");
}
