using JobFunctions.Core.Matching.Skills;
using JobFunctions.Core.Reference;
using JobFunctions.Core.TextSearch;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Vacancies.Indexing;
using JobFunctions.StandIns.Clock;

namespace JobFunctions.Core.Tests.Vacancies;

public sealed class VacancyIndexTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);
    private static readonly RateTable Rates = new(new DateOnly(2026, 11, 21), new Dictionary<string, decimal> { ["USD"] = 500, ["RUB"] = 6 });

    private readonly ManualTimeProvider _clock = new(Now);
    private readonly VacancyIndex _index;

    public VacancyIndexTests() => _index = new VacancyIndex(SkillTaxonomy.Default, _clock);

    [Theory]
    [InlineData("бухгалтера алматы")]
    [InlineData("ромашка")]
    [InlineData("бухгалтеры \"первичной документацией\"")]
    [InlineData("1с")]
    [InlineData("финансы")]
    [InlineData("бухг")]
    public void Search_Words_FindsThemInAnyField(string text)
    {
        Put(1, vacancy => vacancy with
        {
            Title = "Бухгалтер",
            Company = "ТОО «Ромашка»",
            City = "Алматы",
            Category = "Финансы",
            Skills = ["1С:Бухгалтерия"],
            Description = "Работа с первичной документацией, сверки.",
        });
        Put(2, vacancy => vacancy with { Title = "Водитель", City = "Астана" });

        Assert.Equal([Id(1)], Find(new VacancyQuery { Search = text }));
    }

    [Fact]
    public void Search_OtherNameOfATechnology_FindsIt()
    {
        Put(1, vacancy => vacancy with { Title = "Kubernetes administrator" });
        Put(2, vacancy => vacancy with { Title = "Linux administrator" });

        Assert.Equal([Id(1)], Find(new VacancyQuery { Search = "k8s" }));
    }

    [Theory]
    [InlineData("Алматы")]
    [InlineData("almaty")]
    [InlineData("г. Алма-Ата")]
    public void Search_Location_IsFoundInAnyOfItsSpellings(string location)
    {
        Put(1, vacancy => vacancy with { City = "Алматы, Медеуский район" });
        Put(2, vacancy => vacancy with { City = "Астана" });
        Put(3, vacancy => vacancy with { City = null });

        Assert.Equal([Id(1)], Find(new VacancyQuery { Locations = [location] }));
    }

    [Fact]
    public void Search_EachCondition_LetsThroughWhatFits()
    {
        Put(1, vacancy => vacancy with
        {
            Category = "IT",
            Country = "kz",
            WorkFormats = [WorkFormat.Remote, WorkFormat.Hybrid],
            JobType = JobType.PartTime,
            Experience = ExperienceLevel.Between1And3,
            PublishedAt = Now.AddDays(-1),
        });
        Put(2, vacancy => vacancy with { Category = "Sales", Country = "RU", JobType = JobType.FullTime, Experience = ExperienceLevel.MoreThan6, PublishedAt = Now.AddDays(-9) });

        Assert.Equal([Id(1)], Find(new VacancyQuery { Categories = ["it"] }));
        Assert.Equal([Id(1)], Find(new VacancyQuery { Countries = ["KZ"] }));
        Assert.Equal([Id(1)], Find(new VacancyQuery { Remote = true }));
        Assert.Equal([Id(2)], Find(new VacancyQuery { Remote = false }));
        Assert.Equal([Id(1)], Find(new VacancyQuery { JobTypes = [JobType.PartTime, JobType.Internship] }));
        Assert.Equal([Id(2)], Find(new VacancyQuery { Experience = [ExperienceLevel.MoreThan6] }));
        Assert.Equal([Id(1)], Find(new VacancyQuery { PostedAfter = Now.AddDays(-2) }));
        Assert.Equal([Id(1), Id(2)], Find(new VacancyQuery { Sort = VacancySort.Newest }));
    }

    [Fact]
    public void Search_Skills_AreAskedForTogetherOrOneOfThem()
    {
        Put(1, vacancy => vacancy with { Skills = ["C#", "PostgreSQL"] });
        Put(2, vacancy => vacancy with { Skills = ["си шарп"] });
        Put(3, vacancy => vacancy with { Skills = ["Плетение корзин"] });

        Assert.Equal([Id(1), Id(2)], FindAny(new VacancyQuery { Skills = ["c#"] }));
        Assert.Equal([Id(1)], Find(new VacancyQuery { Skills = ["C Sharp", "Postgres"] }));
        Assert.Equal([Id(1), Id(2), Id(3)], FindAny(new VacancyQuery { Skills = ["C#", "плетение КОРЗИН"], AnySkill = true }));
        Assert.Empty(Find(new VacancyQuery { Skills = ["C#", "☎"] }));
    }

    [Fact]
    public void Search_Salary_IsComparedInTenge()
    {
        Put(1, vacancy => vacancy with { Salary = new Money(1_000, 2_000, "USD") });
        Put(2, vacancy => vacancy with { Salary = new Money(null, 700_000, "KZT") });
        Put(3, vacancy => vacancy with { Salary = new Money(50_000, null, "RUB") });
        Put(4, vacancy => vacancy with { Salary = null });
        Put(5, vacancy => vacancy with { Salary = new Money(9, 9, "XYZ") });

        Assert.Equal([Id(1), Id(2)], FindAny(new VacancyQuery { SalaryFrom = 600_000 }));
        Assert.Equal([Id(1), Id(3)], FindAny(new VacancyQuery { SalaryTo = 500_000 }));
        Assert.Equal([Id(1), Id(2), Id(4), Id(5)], FindAny(new VacancyQuery { SalaryFrom = 600_000, WithUnstatedSalary = true }));
        Assert.Equal([Id(1), Id(2), Id(3)], Find(new VacancyQuery { Sort = VacancySort.Salary }).Take(3));
    }

    [Fact]
    public void Search_Facets_CarryTheContractsNames()
    {
        Put(1, vacancy => vacancy with { Category = "IT", City = "Алматы", JobType = JobType.FullTime, Skills = ["C#"], WorkFormats = [WorkFormat.Remote] });
        Put(2, vacancy => vacancy with { Category = "it", City = "almaty", JobType = JobType.FullTime, Skills = ["c sharp"] });

        var facets = _index.Search(new VacancyQuery { WithFacets = true }).Facets;

        Assert.Equal(["category", "location", "country", "remote", "job_type", "experience", "skills"], facets.Select(facet => facet.Field.Name));
        Assert.Equal([new FacetValue("it", "IT", 2)], facets[0].Values);
        Assert.Equal([new FacetValue("алматы", "Алматы", 2)], facets[1].Values);
        Assert.Equal([new FacetValue("false", "false", 1), new FacetValue("true", "true", 1)], facets[3].Values);
        Assert.Equal([new FacetValue("FullTime", "FullTime", 2)], facets[4].Values);
        Assert.Equal([new FacetValue("C#", "C#", 2)], facets[6].Values);
    }

    [Fact]
    public void Search_VacancyThatExpires_IsFoundUntilThen()
    {
        Put(1, vacancy => vacancy with { ExpiresAt = Now.AddHours(1) });
        Put(2, vacancy => vacancy with { ExpiresAt = null });

        Assert.Equal(2, _index.Search(new VacancyQuery()).Total);
        _clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal([Id(2)], Find(new VacancyQuery()));
    }

    [Fact]
    public void Put_ArchivedVacancy_TakesItOut()
    {
        Put(1, vacancy => vacancy);

        Put(1, vacancy => vacancy with { IsArchived = true });

        Assert.Empty(Find(new VacancyQuery()));
        Assert.Equal(0, _index.Count);
    }

    [Fact]
    public void PutAll_ManyVacancies_FindsEachPageByPage()
    {
        _index.PutAll(Enumerable.Range(1, 1_500).Select(number => Sample(number) with { PublishedAt = Now.AddMinutes(-number) }), Rates);

        var walked = new List<VacancyId>();
        for (string? cursor = ""; cursor is not null;)
        {
            var page = _index.Search(new VacancyQuery { Search = "сотрудник", Limit = 100, Cursor = cursor.Length == 0 ? null : cursor });
            walked.AddRange(page.Ids);
            cursor = page.NextCursor;
        }

        Assert.Equal(Enumerable.Range(1, 1_500).Select(Id), walked);
    }

    [Fact]
    public void Search_TooManyItemsOfAList_AreRefusedByName()
    {
        var many = Enumerable.Repeat("x", VacancyQuery.MaxItems + 1).ToList();

        Assert.Equal("location", Assert.Throws<InvalidQueryException>(() => Find(new VacancyQuery { Locations = many })).Member);
        Assert.Equal("skills", Assert.Throws<InvalidQueryException>(() => Find(new VacancyQuery { Skills = many })).Member);
    }

    [Theory]
    [InlineData("\0")]
    [InlineData("\uD800\uDC00\uD800")]
    [InlineData("(((,,,")]
    public void Search_HostileItems_FindNothing(string item)
    {
        Put(1, vacancy => vacancy with { City = "Алматы", Category = "IT", Country = "KZ" });

        Assert.Empty(Find(new VacancyQuery { Locations = [item] }));
        Assert.Empty(Find(new VacancyQuery { Categories = [item] }));
        Assert.Empty(Find(new VacancyQuery { Countries = [item] }));
        Assert.Empty(Find(new VacancyQuery { Skills = [item] }));
    }

    private static VacancyId Id(int number) => VacancyId.Of("sample", $"{number}");

    private static Vacancy Sample(int number) => new() { Id = Id(number), Title = "Сотрудник" };

    private void Put(int number, Func<Vacancy, Vacancy> change) => _index.Put(change(Sample(number)), Rates);

    private IReadOnlyList<VacancyId> Find(VacancyQuery query) => _index.Search(query).Ids;

    private IEnumerable<VacancyId> FindAny(VacancyQuery query) => Find(query).OrderBy(id => id.Value, StringComparer.Ordinal);
}
