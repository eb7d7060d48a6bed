using JobFunctions.Adapters.Sample;
using JobFunctions.Core.Search;
using JobFunctions.Core.Vacancies;
using JobFunctions.StandIns.Clock;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Adapters.Tests.Sample;

public sealed class SampleVacancySourceTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 5, 22, 15, 0, TimeSpan.Zero);

    private readonly SampleVacancySource _source = new(new ManualTimeProvider(Now), () => true);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Backend-разработчик C# / .NET", "C#;ASP.NET Core;PostgreSQL;RabbitMQ;Docker", "1001;1002;1003;2009;2010")]
    [InlineData("Senior Software Engineer (Backend)", "Go;Python;PostgreSQL;Kafka;Kubernetes", "2001;2002;2022;1012")]
    [InlineData("Заместитель главного бухгалтера", "1С:Бухгалтерия;НДС;Налоговый учёт;Акты сверки", "3001;3002;3006")]
    [InlineData("Product designer", "Figma;Prototyping;User research;Design systems", "2019;2020;2021;1033;7030")]
    [InlineData("Медицинская сестра (процедурная, палатная)", "Внутривенные инъекции;Забор крови;Санэпидрежим", "4001;4002;4003;4014")]
    [InlineData("Менеджер по продажам B2B", "Активные продажи;Холодные звонки;Переговоры;CRM", "3021;3022;3024;3026")]
    public async Task Search_PersonOfTheSampleResumes_FindsWhatFits(string position, string skills, string expected)
    {
        var found = await SearchAsync(new SearchCriteria { Positions = [position], Skills = skills.Split(';') });

        Assert.Empty(expected.Split(';').Except(found.Select(vacancy => vacancy.Id.LocalId)));
    }

    [Fact]
    public async Task Search_FewFitClosely_GoesOnToWhatComesNearest()
    {
        var found = await SearchAsync(new SearchCriteria { Positions = ["Dental hygienist"], Skills = ["Patient communication", "German", "English"] });

        Assert.True(found.Select(vacancy => vacancy.Id).Distinct().Count() >= 10);
    }

    [Fact]
    public async Task Search_OtherEndingsAndLetters_FindTheSame()
    {
        var typed = await SearchAsync(new SearchCriteria { Positions = ["программиста 1C"] });

        Assert.Contains(typed, vacancy => vacancy.Id.LocalId == "1038");
    }

    [Fact]
    public async Task FetchAsync_MoreThanAPage_PlansTheOtherPages()
    {
        var plan = await _source.PlanAsync(new SearchCriteria { Positions = ["опыт"] }, Cancellation);

        var first = await _source.FetchAsync(plan[0], Cancellation);
        var others = new List<SourcePage>();
        foreach (var query in first.Further)
        {
            others.Add(await _source.FetchAsync(query, Cancellation));
        }

        var all = first.Vacancies.Concat(others.SelectMany(page => page.Vacancies)).ToList();
        Assert.Equal(20, first.Vacancies.Count);
        Assert.Equal(first.Found, all.Count);
        Assert.Distinct(all.Select(vacancy => vacancy.Id));
        Assert.All(others, page => Assert.Null(page.Found));
        Assert.All(others, page => Assert.Empty(page.Further));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(45)]
    public async Task Search_Limit_IsKeptOverAllQueries(int limit)
    {
        var criteria = new SearchCriteria { Positions = ["опыт", "работа", "experience"], Skills = ["SQL"], Text = "команда", Limit = limit };

        var found = await SearchAsync(criteria);

        Assert.InRange(found.Count, 1, limit);
    }

    [Theory]
    [InlineData("в по на")]
    [InlineData("!?")]
    [InlineData("")]
    public async Task PlanAsync_NothingToLookFor_PlansNothing(string position) =>
        Assert.Empty(await _source.PlanAsync(new SearchCriteria { Positions = [position] }, Cancellation));

    [Fact]
    public async Task FetchAsync_Item_IsASnippet()
    {
        var found = await SearchAsync(new SearchCriteria { Positions = ["опыт"] });

        Assert.All(found, item =>
        {
            Assert.False(item.HasDetails);
            Assert.Null(item.DescriptionHtml);
            Assert.Empty(item.Skills);
            Assert.InRange(item.Description.Length, 40, 500);
            Assert.InRange(item.Responsibilities!.Length, 20, 241); // The snippet always has this part.
            Assert.DoesNotContain('<', item.Description);
            Assert.DoesNotContain("\n-", item.Description, StringComparison.Ordinal);
        });
        Assert.True(found.Count(item => item.Description != item.Responsibilities) > found.Count / 2, "Most texts say what they ask for.");
    }

    [Fact]
    public async Task FetchAsync_ItemWithHeadings_ShowsWhatStandsUnderThem()
    {
        var found = await SearchAsync(new SearchCriteria { Positions = ["Медицинская сестра процедурная"] });

        var item = found.First(vacancy => vacancy.Id.LocalId == "4001");
        Assert.StartsWith("забор крови у взрослых и детей", item.Responsibilities, StringComparison.Ordinal);
        Assert.Contains("\nдиплом по специальности", item.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FindAsync_KnownId_ReadsItInFull()
    {
        var vacancy = await _source.FindAsync(VacancyId.Of("sample", "7001"), Cancellation);

        Assert.NotNull(vacancy);
        Assert.True(vacancy.HasDetails);
        Assert.Equal("Senior Accountant", vacancy.Title);
        Assert.Contains("IFRS", vacancy.Skills);
        Assert.StartsWith("<p>Finance at a trading firm", vacancy.DescriptionHtml, StringComparison.Ordinal);
        Assert.Equal(4583, vacancy.Salary?.From);
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero), vacancy.PublishedAt);
    }

    [Theory]
    [InlineData("sample:0")]
    [InlineData("hh:7001")]
    public async Task FindAsync_UnknownId_IsNull(string id)
    {
        Assert.True(VacancyId.TryParse(id, out var vacancyId));

        Assert.Null(await _source.FindAsync(vacancyId, Cancellation));
    }

    [Fact]
    public async Task Archived_AreFoundByIdAlone()
    {
        var archived = SampleCatalog.ReadSamples().Where(sample => sample.Archived).ToList();
        Assert.NotEmpty(archived);

        foreach (var sample in archived)
        {
            var vacancy = await _source.FindAsync(VacancyId.Of("sample", sample.Id), Cancellation);
            var found = await SearchAsync(new SearchCriteria { Positions = [sample.Title], Text = sample.Employer });

            Assert.NotNull(vacancy);
            Assert.True(vacancy.IsArchived);
            Assert.DoesNotContain(found, item => item.Id == vacancy.Id);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"phrases":["x"],"at_least":0,"page":0,"limit":1}""")]
    [InlineData("""{"phrases":["x"],"at_least":1,"page":-1,"limit":1}""")]
    [InlineData("""{"at_least":1,"page":0,"limit":1}""")]
    public async Task FetchAsync_RequestOfAnotherHand_IsRefused(string request) =>
        await Assert.ThrowsAsync<SourceRefusedException>(() => _source.FetchAsync(new SourceQuery("sample", request, "x"), Cancellation));

    [Theory]
    [InlineData(null, "hh", true, false)]
    [InlineData(null, "hh", false, true)]
    [InlineData(null, "platform", true, true)]
    [InlineData("true", "hh", true, true)]
    [InlineData("false", "hh", false, false)]
    public void IsEnabled_BesideAnotherSource_StandsInUntilOneIsOn(string? setting, string other, bool isOtherEnabled, bool expected)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Sample:Enabled", setting)]).Build();
        using var provider = new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddSampleSource()
            .AddSingleton<IVacancySource>(new OtherSource(other, isOtherEnabled))
            .BuildServiceProvider();

        var sample = provider.GetServices<IVacancySource>().Single(source => source.Name == "sample");

        Assert.Equal(expected, sample.IsEnabled);
    }

    private async Task<IReadOnlyList<Vacancy>> SearchAsync(SearchCriteria criteria)
    {
        var queries = new Queue<SourceQuery>(await _source.PlanAsync(criteria, Cancellation));
        var found = new List<Vacancy>();
        while (queries.TryDequeue(out var query))
        {
            var page = await _source.FetchAsync(query, Cancellation);
            found.AddRange(page.Vacancies);
            foreach (var further in page.Further)
            {
                queries.Enqueue(further);
            }
        }

        return found;
    }

    private sealed class OtherSource(string name, bool isEnabled) : IVacancySource
    {
        public string Name => name;

        public bool IsEnabled => isEnabled;

        public Task<IReadOnlyList<SourceQuery>> PlanAsync(SearchCriteria criteria, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public Task<SourcePage> FetchAsync(SourceQuery query, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<Vacancy?> FindAsync(VacancyId id, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
