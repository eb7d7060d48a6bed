using JobFunctions.Core.TextSearch;

namespace JobFunctions.Core.Tests.TextSearch;

public sealed class SearchIndexConcurrencyTests
{
    private const int Pairs = 300;
    private static readonly string[] Sides = ["left", "right"];

    [Fact]
    public async Task Search_WhileOthersWrite_SeesWholeChangesOnly()
    {
        var notes = new Notes();
        notes.Index.PutAll(Enumerable.Range(0, Pairs).SelectMany(pair => Pair(pair, "alpha")));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(
            () =>
            {
                var reads = 0;
                for (; !stop.IsCancellationRequested || reads == 0; reads++)
                {
                    var alphas = notes.Index.Search(new IndexQuery { Text = "alpha", Facets = [Notes.Tag] });
                    Assert.Equal(0, alphas.Total % 2);
                    Assert.Equal(alphas.Total, alphas.Facets[0].Values.Sum(value => value.Count));
                    Assert.Equal(2 * Pairs, notes.Index.Search(new IndexQuery { Text = "pair" }).Total);
                }

                return reads;
            },
            CancellationToken.None)).ToList();

        // Each writer turns its own pairs from one word to the other and back, both notes of a pair in one call.
        await Task.WhenAll(Enumerable.Range(0, 2).Select(writer => Task.Run(
            () =>
            {
                for (var round = 1; round <= 6; round++)
                {
                    for (var pair = writer; pair < Pairs; pair += 2)
                    {
                        notes.Index.PutAll(Pair(pair, round % 2 == 0 ? "alpha" : "omega"));
                    }
                }
            },
            TestContext.Current.CancellationToken)));
        await stop.CancelAsync();
        var reads = await Task.WhenAll(readers);
        await notes.Index.WhenMergedAsync();

        Assert.All(reads, count => Assert.True(count > 0));
        Assert.Equal(2 * Pairs, notes.Index.Count);
        Assert.Equal(2 * Pairs, notes.Index.Search(new IndexQuery { Text = "alpha pair" }).Total);
        Assert.Equal(0, notes.Index.Search(new IndexQuery { Text = "omega" }).Total);
    }

    [Fact]
    public async Task Remove_WhileLargeMergesRun_TakesEffectForGood()
    {
        var notes = new Notes();
        for (var batch = 0; batch < 12; batch++)
        {
            notes.Index.PutAll(Enumerable.Range(batch * 400, 400).Select(number => Notes.ToDocument(new Note($"n{number}") { Title = $"note {number % 7}" })));
            for (var number = batch * 400; number < (batch + 1) * 400; number += 2)
            {
                Assert.True(notes.Index.Remove($"n{number}"));
            }
        }

        await notes.Index.WhenMergedAsync();

        Assert.Equal(12 * 200, notes.Index.Count);
        Assert.Equal(12 * 200, Notes.Walk(notes.Index, new IndexQuery { Text = "note", Limit = 100 }).Distinct().Count());
        Assert.False(notes.Index.Remove("n0"));
        Assert.True(notes.Index.Remove("n1"));
    }

    private static IEnumerable<IndexDocument> Pair(int pair, string word) =>
        Sides.Select(side => Notes.ToDocument(new Note($"{pair}-{side}") { Title = $"pair {word}", Tags = [word] }));
}
