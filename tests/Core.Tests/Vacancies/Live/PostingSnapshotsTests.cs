using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies.Posting;
using JobFunctions.StandIns.Clock;
using JobFunctions.StandIns.Storage;

namespace JobFunctions.Core.Tests.Vacancies.Live;

public sealed class PostingSnapshotsTests : IDisposable
{
    private static readonly BlobName Name = new("vacancies", "open");

    private readonly ManualTimeProvider _clock = new(new DateTimeOffset(2026, 11, 21, 12, 0, 0, TimeSpan.Zero));
    private readonly CountingPartitionStore _store = new(new MemoryPartitionStore());
    private readonly MemoryBlobStore _blobs = new();
    private readonly Instance _first;

    public PostingSnapshotsTests() => _first = new Instance(_store, _clock, blobs: _blobs);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Start_WithASnapshot_ReadsNoRecordThatDidNotChange()
    {
        await _first.RefreshAsync();
        for (var number = 0; number < 50; number++)
        {
            await _first.PostAsync($"Повар {number}");
        }

        await _first.SnapshotAsync();
        var late = await _first.PostAsync("Пекарь");
        _store.Take();
        using var next = new Instance(_store, _clock, blobs: _blobs);
        await next.RefreshAsync();

        Assert.Equal(1, _store.Take().Gets);
        Assert.Equal(51, next.Find().Count);
        Assert.Equal([late], next.Find("пекарь"));
    }

    [Fact]
    public async Task Refresh_ManyChangesAtOnce_LeavesASnapshotForOthers()
    {
        using var other = new Instance(_store, _clock, blobs: _blobs);
        using var importer = new Instance(_store, _clock, blobs: _blobs);
        await _first.RefreshAsync();
        await other.RefreshAsync();
        for (var number = 0; number < 210; number++)
        {
            await importer.PostAsync($"Повар {number}");
        }

        await _first.RefreshAsync();
        _store.Take();
        using var next = new Instance(_store, _clock, blobs: _blobs);
        await other.RefreshAsync();
        await next.RefreshAsync();

        Assert.Equal(0, _store.Take().Gets);
        Assert.Equal((210, 210, 210), (_first.Live.All.Count(), other.Live.All.Count(), next.Live.All.Count()));
    }

    [Fact]
    public async Task Start_WithASnapshot_KnowsWhatChangedSince()
    {
        await _first.RefreshAsync();
        var (cook, baker, guard) = (await _first.PostAsync("Повар"), await _first.PostAsync("Пекарь"), await _first.PostAsync("Сторож"));
        await _first.PostAsync("Курьер", _clock.GetUtcNow().AddHours(1));
        await _first.SnapshotAsync();

        await _first.CloseAsync(cook);
        await _first.DeleteAsync(baker);
        await _first.DescribeAsync(guard, "Ночные смены.");
        _clock.Advance(TimeSpan.FromHours(2));
        using var next = new Instance(_store, _clock, blobs: _blobs);
        await next.RefreshAsync();

        Assert.Equal([guard], next.Find());
        Assert.Equal([guard], next.Find("ночных"));
    }

    [Fact]
    public async Task Snapshot_OfADeletedVacancy_KeepsNothingOfIt()
    {
        await _first.RefreshAsync();
        var cook = await _first.PostAsync("Повар");
        await _first.SnapshotAsync();
        var before = (await _blobs.GetAsync(Name, Token))!.Bytes.Length;

        await _first.DeleteAsync(cook);
        await _first.SnapshotAsync();

        Assert.True((await _blobs.GetAsync(Name, Token))!.Bytes.Length < before / 2);
    }

    [Fact]
    public async Task Snapshot_NothingChanged_IsNotWrittenAgain()
    {
        await _first.PostAsync("Повар");
        await _first.SnapshotAsync();
        var written = await _blobs.GetAsync(Name, Token);

        _clock.Advance(TimeSpan.FromHours(1));
        await _first.SnapshotAsync();
        Assert.Same(written, await _blobs.GetAsync(Name, Token));

        _clock.Advance(TimeSpan.FromHours(6));
        await _first.SnapshotAsync();
        Assert.NotSame(written, await _blobs.GetAsync(Name, Token));
    }

    [Fact]
    public async Task Start_SnapshotTooOldToCatchUpFrom_ReadsEverything()
    {
        var (cook, baker) = (await _first.PostAsync("Повар"), await _first.PostAsync("Пекарь"));
        await _first.SnapshotAsync();
        await _first.DeleteAsync(baker);
        await _first.Vacancies.DeleteAsync(PostingSchema.KeyOf(baker), Token);

        _clock.Advance(TimeSpan.FromDays(2));
        using var next = new Instance(_store, _clock, blobs: _blobs);
        await next.RefreshAsync();

        Assert.Equal([cook], next.Find());
    }

    [Theory]
    [InlineData("")]
    [InlineData("1 1\n")]
    [InlineData("no snapshot")]
    public async Task Start_BlobIsNoSnapshot_ReadsTheStore(string blob)
    {
        var cook = await _first.PostAsync("Повар");
        await _blobs.PutAsync(Name, System.Text.Encoding.UTF8.GetBytes(blob), "text/plain", Token);

        await _first.RefreshAsync();

        Assert.Equal([cook], _first.Find());
    }

    [Fact]
    public async Task Start_SnapshotCutShort_ReadsTheStore()
    {
        for (var number = 0; number < 5; number++)
        {
            await _first.PostAsync($"Повар {number}");
        }

        await _first.SnapshotAsync();
        var whole = (await _blobs.GetAsync(Name, Token))!.Bytes;

        for (var length = 0; length < whole.Length; length += 11)
        {
            await _blobs.PutAsync(Name, whole[..length], "application/gzip", Token);
            using var next = new Instance(_store, _clock, blobs: _blobs);
            await next.RefreshAsync();
            Assert.Equal(5, next.Find().Count);
        }
    }

    [Fact]
    public async Task Start_BlobsAreDown_ReadsTheStore()
    {
        var cook = await _first.PostAsync("Повар");
        using var next = new Instance(_store, _clock, blobs: new NoBlobs());

        await next.RefreshAsync();

        Assert.Equal([cook], next.Find());
    }

    public void Dispose() => _first.Dispose();

    private sealed class NoBlobs : IBlobStore
    {
        public Task PutAsync(BlobName name, ReadOnlyMemory<byte> content, string mediaType, CancellationToken cancellationToken) => throw Down();

        public Task<BlobContent?> GetAsync(BlobName name, CancellationToken cancellationToken) => throw Down();

        public Task DeleteAsync(BlobName name, CancellationToken cancellationToken) => throw Down();

        public IAsyncEnumerable<BlobName> ListAsync(string container, string prefix, CancellationToken cancellationToken) => throw Down();

        private static StoreUnavailableException Down() => new("Down, as the test wants it.");
    }
}
