using System.Text.Json;
using JobFunctions.Adapters.HeadHunter;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Vacancies;
using JobFunctions.StandIns;
using JobFunctions.StandIns.HeadHunter;

namespace JobFunctions.Adapters.Tests.HeadHunter;

public sealed class HeadHunterMapperTests
{
    private static readonly string Collected = Path.Combine(RepositoryRoot.Folder.FullName, "..", "shared", "hh", "data");

    [Theory]
    [InlineData("""{"from":1000,"to":null,"currency":"RUR","gross":true}""", null, 1000.0, null, "RUB", true)]
    [InlineData("""{"from":1,"to":2,"currency":"USD"}""", """{"from":300,"to":500,"currency":"BYR","gross":false,"mode":{"id":"MONTH"}}""", 300.0, 500.0, "BYN", false)]
    [InlineData("""{"from":null,"to":90000.5,"currency":"KZT"}""", null, null, 90000.5, "KZT", null)]
    [InlineData("""{"from":500,"to":300,"currency":"EUR"}""", null, 300.0, 500.0, "EUR", null)]
    [InlineData("""{"from":"700","to":0,"currency":"EUR"}""", null, 700.0, null, "EUR", null)]
    public void ToVacancy_Salary_IsAMonthInTheIsoCurrency(string salary, string? range, double? from, double? to, string currency, bool? gross)
    {
        var vacancy = Map($$"""{"id":"1","name":"n","salary":{{salary}},"salary_range":{{range ?? "null"}}}""");

        Assert.Equal(new Money((decimal?)from, (decimal?)to, currency, gross), vacancy?.Salary);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("""{"from":null,"to":null,"currency":"RUR"}""")]
    [InlineData("""{"from":100,"to":null,"currency":null}""")]
    [InlineData("""{"from":100,"to":null,"currency":"rubles"}""")]
    [InlineData("""{"from":-5,"to":99999999999999,"currency":"RUR"}""")]
    [InlineData("""{"from":5000,"to":6000,"currency":"RUR","mode":{"id":"SHIFT"}}""")]
    public void ToVacancy_NoMonthlyAmount_HasNoSalary(string salary) =>
        Assert.Null(Map($$"""{"id":"1","name":"n","salary_range":{{salary}}}""")?.Salary);

    [Theory]
    [InlineData("""[{"id":"HYBRID"},{"id":"REMOTE"},{"id":"REMOTE"}]""", "remote", new[] { WorkFormat.Hybrid, WorkFormat.Remote })]
    [InlineData("""[{"id":"ON_SITE"},{"id":"FIELD_WORK"},{"id":"NEW_ONE"},null]""", "fullDay", new[] { WorkFormat.OnSite, WorkFormat.Field })]
    [InlineData("[]", "remote", new[] { WorkFormat.Remote })]
    [InlineData("null", "fullDay", new WorkFormat[0])]
    public void ToVacancy_WorkFormat_GoesBeforeTheSchedule(string formats, string schedule, WorkFormat[] expected) =>
        Assert.Equal(expected, Map($$"""{"id":"1","name":"n","work_format":{{formats}},"schedule":{"id":"{{schedule}}"} }""")?.WorkFormats);

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("\"true\"", true)]
    [InlineData("\"false\"", false)]
    [InlineData("null", false)]
    public void ToVacancy_Archived_IsABooleanOrAWord(string archived, bool expected) =>
        Assert.Equal(expected, Map($$"""{"id":"1","name":"n","archived":{{archived}}}""")?.IsArchived);

    [Fact]
    public void ToVacancy_Item_IsReadInFull()
    {
        var vacancy = Map("""
            {"id":"131109132","premium":false,"name":" Аналитик \u202eданных ","area":{"id":"160","name":"Алматы"},"unknown":[1,{"a":2}],
             "employer":{"name":"Mост","employer_rating":null},"type":{"id":"direct"},"response_url":"https://jobs.example.com/1",
             "snippet":{"requirement":"Знает <highlighttext>SQL</highlighttext> &amp; Python (<=3 лет)","responsibility":"Строит отчёты"},
             "experience":{"id":"between1And3"},"employment_form":{"id":"PART"},"professional_roles":[{"id":"156","name":"BI-аналитик"}],
             "published_at":"2026-03-11T09:09:03+0300","alternate_url":"https://hh.ru/vacancy/131109132","apply_alternate_url":"javascript:alert(1)"}
            """);

        Assert.NotNull(vacancy);
        Assert.Equal("hh:131109132", vacancy.Id.Value);
        Assert.Equal("Аналитик данных", vacancy.Title);
        Assert.Equal(("Mост", "Алматы", "KZ"), (vacancy.Company, vacancy.City, vacancy.Country));
        Assert.Equal("Знает SQL & Python (<=3 лет)\nСтроит отчёты", vacancy.Description);
        Assert.Equal("Строит отчёты", vacancy.Responsibilities);
        Assert.Equal((ExperienceLevel.Between1And3, JobType.PartTime), (vacancy.Experience, vacancy.JobType));
        Assert.Equal(new DateTimeOffset(2026, 3, 11, 6, 9, 3, TimeSpan.Zero), vacancy.PublishedAt);
        Assert.Equal("https://jobs.example.com/1", vacancy.ApplyUrl?.ToString());
        Assert.Equal(["BI-аналитик"], vacancy.Roles);
        Assert.False(vacancy.HasDetails);
        Assert.Null(vacancy.DescriptionHtml);
    }

    [Fact]
    public void ToVacancy_AnonymousEmployer_HasNoName() =>
        Assert.Null(Map("""{"id":"1","name":"n","type":{"id":"anonymous"},"employer":{"name":"Крупная компания"}}""")?.Company);

    [Fact]
    public void ToVacancy_Detail_HasSafeHtmlAndNothingOfTheBrandedOne()
    {
        var vacancy = Map("""
            {"id":"1","name":"n","description":"<p onclick='x()'>Пишем на <strong>C#</strong> &quot;быстро&quot;</p><script>alert(1)</script>",
             "branded_description":"<style>x</style><p>Другое</p>","key_skills":[{"name":"C#"},{"name":"c#"},{"name":" "},null]}
            """);

        Assert.NotNull(vacancy);
        Assert.True(vacancy.HasDetails);
        Assert.Equal("Пишем на C# \"быстро\"", vacancy.Description);
        Assert.Equal("<p>Пишем на <strong>C#</strong> \"быстро\"</p>", vacancy.DescriptionHtml);
        Assert.Equal(["C#"], vacancy.Skills);
    }

    [Theory]
    [InlineData("""{"name":"n"}""")]
    [InlineData("""{"id":"","name":"n"}""")]
    [InlineData("""{"id":"../../me","name":"n"}""")]
    [InlineData("""{"id":"1","name":"  "}""")]
    public void ToVacancy_NoUsableIdOrName_IsNone(string json) => Assert.Null(Map(json));

    [Fact]
    public void ToVacancy_EveryCollectedObject_IsSane()
    {
        Assert.SkipUnless(Directory.Exists(Collected), "The collected hh.ru objects do not stand beside the checkout.");
        var (details, items) = (0, 0);

        foreach (var detail in HeadHunterCollectedData.ReadDetails(Collected))
        {
            var vacancy = Map(detail.ToJsonString());
            AssertSane(vacancy);
            Assert.True(vacancy.Description.Length > 100, vacancy.Id.Value);
            Assert.DoesNotContain("<script", vacancy.DescriptionHtml, StringComparison.OrdinalIgnoreCase);
            details++;
        }

        foreach (var item in HeadHunterCollectedData.ReadItems(Collected))
        {
            var vacancy = Map(item.ToJsonString());
            AssertSane(vacancy);
            Assert.False(vacancy.HasDetails);
            Assert.DoesNotContain("highlighttext", vacancy.Description, StringComparison.Ordinal);
            items++;
        }

        Assert.InRange(details, 3_000, int.MaxValue);
        Assert.InRange(items, 8_000, int.MaxValue);
    }

    private static void AssertSane([System.Diagnostics.CodeAnalysis.NotNull] Vacancy? vacancy)
    {
        Assert.NotNull(vacancy);
        Assert.InRange(vacancy.Title.Length, 2, 300);
        Assert.NotNull(vacancy.City);
        Assert.NotNull(vacancy.PublishedAt);
        Assert.NotNull(vacancy.Url);
        if (vacancy.Salary is { } salary)
        {
            Assert.DoesNotContain(salary.Currency, (string[])["RUR", "BYR"]);
            Assert.True(salary.Least > 0 && salary.Most >= salary.Least, vacancy.Id.Value);
        }
    }

    private static Vacancy? Map(string json) =>
        HeadHunterMapper.ToVacancy(
            JsonSerializer.Deserialize(json, HeadHunterWire.Json.VacancyItem) ?? throw new JsonException(), area => area == "160" ? "KZ" : null);
}
