using JobFunctions.Core.Matching.Background;
using JobFunctions.Core.Matching.Roles;
using JobFunctions.Core.Matching.Scoring;
using JobFunctions.Core.Text;

namespace JobFunctions.Core.Tests.Matching.Roles;

public sealed class RoleTableTests
{
    [Theory]
    [InlineData("Бухгалтер по заработной плате", "Бухгалтер")]
    [InlineData("Senior accountant", "Бухгалтер")]
    [InlineData("Продавец-кассир", "Продавец-консультант, продавец-кассир")]
    [InlineData("Водитель категории С", "Водитель")]
    [InlineData("QA engineer", "Тестировщик")]
    [InlineData("Java-разработчик", "Программист, разработчик")]
    public void Of_Title_LikeliestRoleIsItsOwn(string title, string expected)
    {
        var shares = RoleTable.Default.Of(Vector(title), TermVector.Empty, TermVector.Empty);

        Assert.Equal(expected, RoleTable.Default.Roles[shares.Roles[Array.IndexOf(shares.Shares, shares.Shares.Max())]]);
    }

    [Fact]
    public void Of_AnyText_SharesMakeOneAtMost()
    {
        var shares = RoleTable.Default.Of(Vector("менеджер"), TermVector.Empty, Vector("Ведение переговоров с клиентами, отчётность"));

        Assert.InRange(shares.Shares.Sum(), 0.5f, 1.001f);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ъъъъ")]
    public void Of_NoKnownStem_IsNone(string text) =>
        Assert.False(RoleTable.Default.Of(Vector(text), TermVector.Empty, TermVector.Empty).IsKnown);

    [Fact]
    public void Of_PairOfWords_SaysMoreThanItsWords()
    {
        var (one, other) = (Stemmer.Stem("sales"), Stemmer.Stem("manager"));
        var table = RoleTable.Parse(new StringReader($"role\tOne\t1\t0\nrole\tTwo\t2\t0\n{one}\t0:2\n{one} {other}\t1:9\n"));
        var profiler = new TextProfiler(BackgroundStatistics.Default);
        profiler.AddPairs("sales of the manager", 1);

        var shares = table.Of(Vector("sales manager"), profiler.Build(), TermVector.Empty);

        Assert.Equal(1, shares.Roles[Array.IndexOf(shares.Shares, shares.Shares.Max())]);
    }

    [Fact]
    public void Spread_Role_ReachesRolesOfItsCategory()
    {
        var table = RoleTable.Parse(new StringReader("# a comment\nrole\tOne\t1\t0\nrole\tTwo\t1 2\t0\nrole\tThree\t3\t0\nstem\t0:9\n"));

        var spread = table.Spread(new RoleShares([0], [1]));

        Assert.Equal(1, spread[0]);
        Assert.InRange(spread[1], 0.1f, 0.6f);
        Assert.Equal(0, spread[2]);
    }

    private static TermVector Vector(string text)
    {
        var profiler = new TextProfiler(BackgroundStatistics.Default);
        profiler.Add(text, 1);
        return profiler.Build();
    }
}
