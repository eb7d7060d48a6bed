using JobFunctions.Core.Search.Preferences;

namespace JobFunctions.Core.Tests.Search;

/// <summary>What a person leaves in the stores who gets a digest every day, searches every week and says now and then what they think.</summary>
public sealed class GrowthTests
{
    /// <summary>One line of a person's that grows: what they were ever shown, a few bytes for each vacancy, with an end of its own.</summary>
    private const string Shown = "shown";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 120_000)]
    public async Task DigestsForAYear_LeaveAsMuchAsHalfAYear()
    {
        await using var bench = new SeekerBench();
        await bench.BeginAsync();
        await bench.SubscribeAsync();

        await LiveAsync(bench, 0, 180);
        var half = await bench.CountAsync();
        await LiveAsync(bench, 180, 365);
        var year = await bench.CountAsync();

        Assert.Equal(365, bench.Post.Mails.Count);
        Assert.Equal(half.Keys.Order(), year.Keys.Order());
        Assert.All(year, place =>
        {
            Assert.InRange(place.Value.Count, 1, half[place.Key].Count * 1.05);
            Assert.InRange(place.Value.Bytes, 1, place.Key is Shown or "searchpreferences" ? 100_000 : half[place.Key].Bytes * 1.05);
        });
        Assert.InRange(year.Values.Sum(place => place.Count), 1, half.Values.Sum(place => place.Count) * 1.02);
    }

    private static async Task LiveAsync(SeekerBench bench, int first, int end)
    {
        for (var day = first; day < end; day++)
        {
            bench.Clock.Advance(TimeSpan.FromHours(2));
            await bench.DigestAsync();
            if (day % 7 == 3)
            {
                await bench.SearchAsync();
            }

            if (day % 7 == 4 && await bench.NextAsync() is { } served)
            {
                await bench.Get<GiveFeedback>().RunAsync(bench.Account.Id, served.Vacancy.Id, FeedbackKind.Liked, null, Token);
            }

            bench.Clock.Advance(TimeSpan.FromHours(22));
            await bench.CleanUpAsync();
        }
    }
}
