using JobFunctions.Core.Matching;
using JobFunctions.Core.Matching.Conditions;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Tests.Matching;

public sealed class HardConditionTests
{
    private static readonly Vacancy Plain = MatchingSamples.Vacancy("1", "Продавец", "Работа в магазине у дома.");

    [Theory]
    [InlineData(null, null, "KZT", false)]
    [InlineData(300_000, null, "KZT", true)]
    [InlineData(300_000, 500_000, "KZT", false)]
    [InlineData(null, 499_999, "KZT", true)]
    [InlineData(null, 500_000, "KZT", false)]
    [InlineData(80_000, null, "RUB", true)]
    [InlineData(90_000, null, "RUB", false)]
    [InlineData(1, null, "XYZ", false)]
    public void Salary_MinimumOfHalfAMillionTenge_BreaksBelowIt(int? from, int? to, string currency, bool isBroken)
    {
        var vacancy = Plain with { Salary = from is null && to is null ? null : new Money(from, to, currency) };

        Assert.Equal(isBroken, new SalaryCondition(new Money(500_000, null, "KZT")).IsBrokenBy(vacancy, MatchingSamples.Rates));
    }

    [Theory]
    [InlineData("Алматы", "KZ", "Almaty", false)]
    [InlineData("Алматы", "KZ", "г. Алматы", false)]
    [InlineData("Алматы (метро Абая)", "KZ", "алма-ата", false)]
    [InlineData("Астана", "KZ", "Нур-Султан", false)]
    [InlineData("Санкт-Петербург", "RU", "спб", false)]
    [InlineData("Астана", "KZ", "Алматы", true)]
    [InlineData("Астана", "KZ", "Казахстан", false)]
    [InlineData("Москва", "RU", "Казахстан", true)]
    [InlineData("Московская область", "RU", "Москва", true)]
    [InlineData(null, null, "Москва", false)]
    public void Place_OneAccepted_BreaksElsewhere(string? city, string? country, string accepted, bool isBroken) =>
        Assert.Equal(isBroken, new PlaceCondition([accepted]).IsBrokenBy(Plain with { City = city, Country = country }, MatchingSamples.Rates));

    [Fact]
    public void Place_RemoteElsewhere_IsAccepted() =>
        Assert.False(new PlaceCondition(["Москва"]).IsBrokenBy(Plain with { WorkFormats = [WorkFormat.Remote] }, MatchingSamples.Rates));

    [Theory]
    [InlineData(WorkFormat.Remote, false)]
    [InlineData(WorkFormat.OnSite, true)]
    [InlineData(null, true)]
    public void Remote_Only_BreaksWithoutIt(WorkFormat? format, bool isBroken) =>
        Assert.Equal(isBroken, new RemoteCondition().IsBrokenBy(Plain with { WorkFormats = format is { } known ? [known] : [] }, MatchingSamples.Rates));

    [Theory]
    [InlineData("вахта", "Работа вахтой 30/30", true)]
    [InlineData("продавец", "Ищем продавца", true)]
    [InlineData("звонок", "Холодные звонки", true)]
    [InlineData("холодные звонки", "без холодных звонков", true)]
    [InlineData("холодные звонки", "холодный цех, звонки", false)]
    [InlineData("Java", "JavaScript", false)]
    [InlineData("sale", "sales manager", true)]
    [InlineData("ночная смена", "Ночные смены", true)]
    [InlineData("", "что угодно", false)]
    [InlineData("1С", "знание 1C обязательно", true)]
    public void Words_Excluded_BreakInAnyForm(string word, string text, bool isBroken) =>
        Assert.Equal(isBroken, new ExcludedWordsCondition([word]).IsBrokenBy(Plain with { Title = "Сотрудник", Description = text }, MatchingSamples.Rates));

    [Fact]
    public void Words_InTitleOrSkills_BreakToo()
    {
        var condition = new ExcludedWordsCondition(["касса"]);

        Assert.True(condition.IsBrokenBy(Plain with { Title = "Работа на кассе" }, MatchingSamples.Rates));
        Assert.True(condition.IsBrokenBy(Plain with { Skills = ["Ведение кассы"] }, MatchingSamples.Rates));
    }

    [Theory]
    [InlineData("ТОО «Ромашка»", "ромашка", true)]
    [InlineData("Ромашка, ООО", "ООО \"РОМАШКА\"", true)]
    [InlineData("Ромашка Плюс", "Ромашка", false)]
    [InlineData("Acme Inc.", "ACME, LLC", true)]
    [InlineData(null, "Ромашка", false)]
    [InlineData("ООО", "ООО", false)]
    public void Companies_Excluded_CompareWithoutLegalForms(string? company, string excluded, bool isBroken) =>
        Assert.Equal(isBroken, new ExcludedCompaniesCondition([excluded]).IsBrokenBy(Plain with { Company = company }, MatchingSamples.Rates));

    [Fact]
    public void Archived_IsBrokenByDefault() =>
        Assert.Equal("archived", new HardConditionCheck(new HardConditions()).FindBroken(Plain with { IsArchived = true }, MatchingSamples.Rates)?.Name);
}
