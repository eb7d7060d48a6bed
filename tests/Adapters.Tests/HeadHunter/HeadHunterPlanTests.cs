using FsCheck;
using FsCheck.Fluent;
using JobFunctions.Adapters.HeadHunter;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Search;

namespace JobFunctions.Adapters.Tests.HeadHunter;

public sealed class HeadHunterPlanTests
{
    private static readonly SearchCriteria Developer = new()
    {
        Positions = ["C# разработчик", "Backend-разработчик"],
        Skills = ["C#", "PostgreSQL", "machine learning"],
        YearsOfExperience = 4,
        MinimumSalary = new Money(250_000.5m, null, "RUB"),
    };

    [Fact]
    public void Make_Developer_AsksForTheTitleFirst()
    {
        var first = Uri.UnescapeDataString(HeadHunterPlan.Make(Developer, ["160"], ["96"])[0].Request);

        Assert.StartsWith("vacancies?search_field=name&text=\"C#\" разработчик&area=160&", first, StringComparison.Ordinal);
        Assert.Contains("&experience=between1And3&experience=between3And6&", first, StringComparison.Ordinal);
        Assert.Contains("&salary=250000&currency=RUR&", first, StringComparison.Ordinal);
        Assert.Contains("&no_magic=true&order_by=relevance&page=0&per_page=100#take=", first, StringComparison.Ordinal);
    }

    [Fact]
    public void Make_RolesAndSkills_AreCombined()
    {
        var requests = Requests(Developer, [], ["96", "104"]);

        Assert.Contains(requests, request => request.Contains(
            "professional_role=96&professional_role=104&text=\"C#\" OR PostgreSQL OR \"machine learning\"&", StringComparison.Ordinal));
        Assert.Contains(requests, request => request.Contains("text=\"C#\" AND PostgreSQL AND \"machine learning\"&", StringComparison.Ordinal));
    }

    [Fact]
    public void Make_RemoteOnly_AsksInTheNewFieldAndInTheOldOne()
    {
        var requests = Requests(Developer with { RemoteOnly = true }, [], []);

        Assert.Contains(requests, request => request.Contains("&schedule=remote&", StringComparison.Ordinal));
        Assert.All(requests, request => Assert.True(
            request.Contains("&work_format=REMOTE&", StringComparison.Ordinal) ^ request.Contains("&schedule=remote&", StringComparison.Ordinal)));
    }

    [Fact]
    public void Make_Place_AlsoAsksForRemoteFromAnywhere()
    {
        var requests = Requests(Developer, ["160"], []);

        Assert.Single(requests, request => request.Contains("&work_format=REMOTE&", StringComparison.Ordinal) && !request.Contains("area=", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    public void Make_Place_LooksFurtherAwayUnlessThePlaceIsRequired(bool isRequired, int expected)
    {
        var requests = Requests(Developer with { AreaIsRequired = isRequired }, ["160"], []);

        Assert.Equal(expected, requests.Count(request =>
            !request.Contains("work_format=", StringComparison.Ordinal) && !request.Contains("area=", StringComparison.Ordinal)));
    }

    [Fact]
    public void Make_SalaryInACurrencyThatTheyDoNotKnow_IsLeftToOurCheck() =>
        Assert.All(
            Requests(Developer with { MinimumSalary = new Money(1_000, null, "CHF") }, [], []),
            request => Assert.DoesNotContain("salary=", request, StringComparison.Ordinal));

    [Fact]
    public void Make_TypedWords_AreAskedForWithoutStandingInTheLabel()
    {
        var plan = HeadHunterPlan.Make(Developer with { Text = "Иван Петров fintech" }, [], []);

        Assert.Contains(plan, query => Uri.UnescapeDataString(query.Request).Contains("text=Иван Петров fintech&", StringComparison.Ordinal));
        Assert.All(plan, query => Assert.DoesNotContain("Петров", query.Label, StringComparison.Ordinal));
    }

    [Fact]
    public void Make_NothingToLookFor_AsksNothing() =>
        Assert.Empty(HeadHunterPlan.Make(new SearchCriteria { Positions = ["???"] }, [], []));

    [Fact]
    public void Make_AnyLimit_SharesExactlyIt() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Gen.Choose(1, 2_000).ToArbitrary(), limit =>
        {
            var plan = HeadHunterPlan.Make(Developer with { Limit = limit, RemoteOnly = limit % 2 == 0, Text = "a" }, ["1"], ["96"]);

            Assert.Equal(limit, plan.Sum(query => HeadHunterQuery.Parse(query.Request).Take));
            Assert.All(plan, query => Assert.True(HeadHunterQuery.Parse(query.Request).Take > 0));
        }));

    private static List<string> Requests(SearchCriteria criteria, IReadOnlyList<string> areas, IReadOnlyList<string> roles) =>
        [.. HeadHunterPlan.Make(criteria, areas, roles).Select(query => Uri.UnescapeDataString(query.Request))];
}
