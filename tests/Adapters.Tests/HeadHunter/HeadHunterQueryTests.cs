using FsCheck;
using FsCheck.Fluent;
using JobFunctions.Adapters.HeadHunter;

namespace JobFunctions.Adapters.Tests.HeadHunter;

public sealed class HeadHunterQueryTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 12, 3, 7, TimeSpan.Zero);

    [Fact]
    public void Parse_WhatWasWritten_GivesItBack()
    {
        var values = Gen.Elements("C#", "(a) OR (b & c)", "1С=да?#", "100%", "\"x y\"", "ё").ArrayOf();

        Check.QuickThrowOnFailure(Prop.ForAll(values.ToArbitrary(), texts =>
        {
            var query = Query([.. texts.Select(text => KeyValuePair.Create("text", text))]) with { Page = 3, From = Now.Date, To = Now.Date.AddDays(1), Oldest = Now.Date.AddDays(-9) };

            var read = HeadHunterQuery.Parse(query.ToString());

            Assert.Equal(query.Filters, read.Filters);
            Assert.Equal((query.Address, query.Page, query.Take, query.Oldest), (read.Address, read.Page, read.Take, read.Oldest));
            Assert.DoesNotContain('#', read.Address);
        }));
    }

    [Theory]
    [InlineData("")]
    [InlineData("vacancies?page=0")]
    [InlineData("vacancies?page=x#take=1")]
    [InlineData("vacancies?page=0#take=-1")]
    [InlineData("https://elsewhere/vacancies?page=0#take=1")]
    public void Parse_AnythingElse_Throws(string text) => Assert.Throws<FormatException>(() => HeadHunterQuery.Parse(text));

    [Theory]
    [InlineData(500, 2_000, "1:100 2:100 3:100 4:100")]
    [InlineData(500, 230, "1:100 2:30")]
    [InlineData(250, 2_000, "1:100 2:50")]
    [InlineData(100, 2_000, "")]
    [InlineData(30, 30, "")]
    public void LaterPages_TakeAndReach_AreOnlyThoseNeeded(int take, int reachable, string expected)
    {
        var pages = (Query([]) with { Take = take }).LaterPages(reachable);

        Assert.Equal(expected, string.Join(' ', pages.Select(page => $"{page.Page}:{page.Take}")));
    }

    [Fact]
    public void Narrow_AnyWindow_IsShorterAndOnFiveMinutesUntilItCannotBe()
    {
        var numbers = Gen.Choose(201, 2_000_000).ToArbitrary();

        Check.QuickThrowOnFailure(Prop.ForAll(numbers, found =>
        {
            HeadHunterQuery? query = Query([]);
            var length = TimeSpan.MaxValue;
            for (var steps = 0; query.Narrow(200, found, Now) is { } narrower; steps++)
            {
                Assert.True(narrower.To - narrower.From < length);
                Assert.Equal(0, narrower.From?.UtcTicks % TimeSpan.FromMinutes(5).Ticks);
                Assert.Equal(Now.AddDays(-60).Date, narrower.Oldest?.Date);
                Assert.InRange(steps, 0, 40);
                length = (narrower.To - narrower.From) ?? length;
                query = narrower;
            }

            Assert.Equal(TimeSpan.FromMinutes(5), length);
        }));
    }

    [Fact]
    public void Earlier_SomethingLeftToTake_ContinuesWhereTheWindowStarts()
    {
        var oldest = Now.Date.AddDays(-30);
        var query = Query([]) with { Take = 500, From = Now.Date.AddDays(-2), To = Now.Date, Oldest = oldest };

        var earlier = query.Earlier(120);

        Assert.Equal((oldest, query.From, 380), (earlier?.From, earlier?.To, earlier?.Take));
        Assert.Null(query.Earlier(500));
        Assert.Null((query with { From = oldest }).Earlier(120));
    }

    [Theory]
    [InlineData("Senior C# разработчик", "\"C#\" разработчик")]
    [InlineData("Программист / Developer", "(Программист) OR (Developer)")]
    [InlineData("Senior", "Senior")]
    [InlineData("NOT NAME:x OR y", "\"NOT\" \"NAME:x\" \"OR\" y")]
    [InlineData("\"a\" \\ -b *", "a \"-b\"")]
    [InlineData("!!! ---", null)]
    [InlineData("", null)]
    public void Position_AnyText_HasNoOperatorOfItsOwn(string position, string? expected) =>
        Assert.Equal(expected, HeadHunterQueryText.Position(position));

    [Fact]
    public void AnySkill_LongList_IsCutAndQuoted() =>
        Assert.Equal(
            "\"C#\" OR \"machine learning\" OR SQL",
            HeadHunterQueryText.AnySkill(["C#", "machine learning", "SQL", "sql", "  "]));

    private static HeadHunterQuery Query(IReadOnlyList<KeyValuePair<string, string>> filters) => new() { Filters = filters, Take = 1_000 };
}
