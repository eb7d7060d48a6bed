using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Tests.Storage;

/// <summary>What every blob store owes its callers.</summary>
public abstract class BlobStoreContract
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static BlobName Name { get; } = new("resumes", "account/resume.pdf");

    [Fact]
    public async Task GetAsync_NothingWritten_GivesNull()
    {
        var store = await CreateAsync();

        Assert.Null(await store.GetAsync(Name, Cancellation));
        await store.DeleteAsync(Name, Cancellation);
        Assert.Empty(await ListAsync(store, Name.Container, ""));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5_000_000)]
    public async Task PutAsync_AnySize_IsReadBackWhole(int length)
    {
        var store = await CreateAsync();
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);

        await store.PutAsync(Name, bytes, "application/pdf", Cancellation);

        var content = await store.GetAsync(Name, Cancellation);
        Assert.Equal(bytes, content?.Bytes.ToArray());
        Assert.Equal("application/pdf", content?.MediaType);
    }

    [Fact]
    public async Task PutAsync_Again_Overwrites()
    {
        var store = await CreateAsync();
        await store.PutAsync(Name, "first"u8.ToArray(), "text/plain", Cancellation);

        await store.PutAsync(Name, "second"u8.ToArray(), "text/html; charset=utf-8", Cancellation);

        var content = await store.GetAsync(Name, Cancellation);
        Assert.Equal("second"u8.ToArray(), content?.Bytes.ToArray());
        Assert.Equal("text/html; charset=utf-8", content?.MediaType);
    }

    [Fact]
    public async Task PutAsync_CallersBufferChangesLater_KeepsWhatWasPut()
    {
        var store = await CreateAsync();
        var bytes = "first"u8.ToArray();
        await store.PutAsync(Name, bytes, "text/plain", Cancellation);

        bytes[0] = (byte)'w';

        Assert.Equal("first"u8.ToArray(), (await store.GetAsync(Name, Cancellation))?.Bytes.ToArray());
    }

    [Fact]
    public async Task DeleteAsync_Twice_LeavesNothing()
    {
        var store = await CreateAsync();
        await store.PutAsync(Name, "x"u8.ToArray(), "text/plain", Cancellation);

        await store.DeleteAsync(Name, Cancellation);
        await store.DeleteAsync(Name, Cancellation);

        Assert.Null(await store.GetAsync(Name, Cancellation));
    }

    [Fact]
    public async Task ListAsync_Prefix_GivesItsNamesInOrdinalOrder()
    {
        var store = await CreateAsync();
        string[] paths = ["a/1", "a/2", "a/B", "a/b/c", "a/a!~@=:-_.x", "a", "b/1", "aa"];
        foreach (var path in paths)
        {
            await store.PutAsync(Name with { Path = path }, "x"u8.ToArray(), "text/plain", Cancellation);
        }

        await store.PutAsync(new BlobName("others", "a/1"), "x"u8.ToArray(), "text/plain", Cancellation);

        Assert.Equal(
            paths.Where(path => path.StartsWith("a/", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            await ListAsync(store, Name.Container, "a/"));
        Assert.Equal(paths.Order(StringComparer.Ordinal), await ListAsync(store, Name.Container, ""));
    }

    [Fact]
    public async Task Names_OfTheWholeAlphabet_StayApart()
    {
        var store = await CreateAsync();
        string[] paths = ["!", "~", "@", "=", ":", "-", "_", "a.", ".a", "a/...", "A", "a", "a==", new string('p', BlobName.MaxPathLength)];
        foreach (var path in paths)
        {
            await store.PutAsync(Name with { Path = path }, System.Text.Encoding.ASCII.GetBytes(path), "text/plain", Cancellation);
        }

        foreach (var path in paths)
        {
            var content = await store.GetAsync(Name with { Path = path }, Cancellation);
            Assert.Equal(path, System.Text.Encoding.ASCII.GetString(content!.Bytes.Span));
        }
    }

    [Theory]
    [InlineData("resumes", "")]
    [InlineData("resumes", "/a")]
    [InlineData("resumes", "a/")]
    [InlineData("resumes", "a//b")]
    [InlineData("resumes", "a/../b")]
    [InlineData("resumes", "./a")]
    [InlineData("resumes", "a b")]
    [InlineData("resumes", "a?b")]
    [InlineData("resumes", "резюме")]
    [InlineData("Resumes", "a")]
    [InlineData("re", "a")]
    [InlineData("re--sumes", "a")]
    [InlineData("-resumes", "a")]
    public async Task Names_OutsideTheRules_AreRefused(string container, string path)
    {
        var store = await CreateAsync();
        var wrong = new BlobName(container, path);

        await Assert.ThrowsAsync<ArgumentException>(() => store.PutAsync(wrong, "x"u8.ToArray(), "text/plain", Cancellation));
        await Assert.ThrowsAsync<ArgumentException>(() => store.GetAsync(wrong, Cancellation));
        await Assert.ThrowsAsync<ArgumentException>(() => store.DeleteAsync(wrong, Cancellation));
    }

    /// <summary>An empty store.</summary>
    protected abstract Task<IBlobStore> CreateAsync();

    private static async Task<IReadOnlyList<string>> ListAsync(IBlobStore store, string container, string prefix) =>
        await store.ListAsync(container, prefix, Cancellation).Select(name => name.Path).ToListAsync(Cancellation);
}
