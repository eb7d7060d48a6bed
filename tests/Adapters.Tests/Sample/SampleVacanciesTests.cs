using System.Text.RegularExpressions;
using JobFunctions.Adapters.Html;
using JobFunctions.Adapters.Sample;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Adapters.Tests.Sample;

/// <summary>What samples/README.md promises of the vacancies.</summary>
public sealed partial class SampleVacanciesTests
{
    private static readonly IReadOnlyList<SampleVacancy> Samples = SampleCatalog.ReadSamples();

    [Fact]
    public void Samples_Counted_AreManyInBothLanguages()
    {
        Assert.True(Samples.Count >= 180);
        Assert.True(Samples.Count(sample => sample.Language == "ru") >= 120);
        Assert.True(Samples.Count(sample => sample.Language == "en") >= 60);
        Assert.True(Samples.Count(sample => sample.Archived) >= 6);
        Assert.True(Samples.Count(sample => sample.Reposts is not null) >= 8);
        Assert.True(Samples.Select(sample => sample.Role).Distinct().Count() >= 90);
        Assert.True(Samples.Select(sample => sample.City).Distinct().Count() >= 15);
    }

    [Fact]
    public void Samples_Ids_AreUniqueAndFitAVacancyId()
    {
        Assert.Distinct(Samples.Select(sample => sample.Id));
        Assert.All(Samples, sample => Assert.True(VacancyId.TryParse($"sample:{sample.Id}", out _)));
        Assert.All(Samples, sample => Assert.InRange(sample.PublishedDaysAgo, 1, 30));
        Assert.All(Samples, sample => Assert.Equal(2, sample.Country.Length));
    }

    [Fact]
    public void Samples_Mixed_HoldEveryKind()
    {
        var vacancies = Samples.Select(sample => sample.ToVacancy()).ToList();

        Assert.All(Enum.GetValues<ExperienceLevel>(), level => Assert.Contains(vacancies, vacancy => vacancy.Experience == level));
        Assert.All(Enum.GetValues<JobType>(), type => Assert.Contains(vacancies, vacancy => vacancy.JobType == type));
        Assert.All(Enum.GetValues<WorkFormat>(), format => Assert.Contains(vacancies, vacancy => vacancy.WorkFormats.Contains(format)));
        Assert.All(["KZT", "RUB", "USD", "EUR", "GBP", "BYN"], code => Assert.Contains(vacancies, vacancy => vacancy.Salary?.Currency == code));
        Assert.All([true, false, (bool?)null], gross => Assert.Contains(vacancies, vacancy => vacancy.Salary is { } pay && pay.IsGross == gross));
        Assert.Contains(vacancies, vacancy => vacancy.Salary is { From: null, To: not null });
        Assert.Contains(vacancies, vacancy => vacancy.Salary is { From: not null, To: null });
        Assert.InRange(vacancies.Count(vacancy => vacancy.Salary is null), 20, 60);
        Assert.Contains(vacancies, vacancy => vacancy.Skills.Count == 0);
        Assert.Contains(vacancies, vacancy => vacancy.City is null);
    }

    [Fact]
    public void Samples_Salaries_AreMonthly()
    {
        var salaries = Samples.Select(sample => sample.ToVacancy().Salary).OfType<Core.Reference.Money>().ToList();

        Assert.All(salaries, salary => Assert.True(salary.From is null || salary.To is null || salary.From <= salary.To));
        Assert.All(
            salaries.Where(salary => salary.Currency is "EUR" or "GBP" or "USD"),
            salary => Assert.InRange(salary.Most!.Value, 900, 15_000)); // Money has one end at least.
    }

    [Fact]
    public void Samples_Descriptions_AreFullAndSafeAlready()
    {
        Assert.All(Samples, sample => Assert.InRange(sample.Description.Length, 600, 2_000));
        Assert.All(Samples, sample => Assert.True(HtmlText.From(sample.Description).Length > 500, sample.Id));
        Assert.All(Samples, sample => Assert.Equal(
            HtmlText.From(sample.Description), HtmlText.From(SafeHtml.From(sample.Description))));
    }

    [Fact]
    public void Samples_Descriptions_RepeatOnlyWhereSaid()
    {
        var words = Samples.ToDictionary(sample => sample.Id, sample => Word().Matches(HtmlText.From(sample.Description).ToLowerInvariant()).Select(match => match.Value).ToHashSet());
        var similar =
            from one in Samples
            from other in Samples
            where string.CompareOrdinal(one.Id, other.Id) < 0 && Likeness(words[one.Id], words[other.Id]) > 0.6
            select (one, other);

        Assert.All(similar, pair => Assert.True(pair.one.Reposts == pair.other.Id || pair.other.Reposts == pair.one.Id, $"{pair.one.Id} and {pair.other.Id}"));
        Assert.All(Samples.Where(sample => sample.Reposts is not null), sample => Assert.Contains(Samples, first => first.Id == sample.Reposts));
    }

    private static double Likeness(HashSet<string> one, HashSet<string> other)
    {
        var shared = one.Count(other.Contains);
        return (double)shared / (one.Count + other.Count - shared);
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
