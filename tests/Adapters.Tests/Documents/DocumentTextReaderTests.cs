using System.Text;
using JobFunctions.Adapters.Documents;
using JobFunctions.Core.Resumes;
using JobFunctions.Documents;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.Tests.Documents;

public sealed class DocumentTextReaderTests
{
    [Fact]
    public async Task ReadAsync_PlainText_GivesItsLines()
    {
        var result = await ReadAsync("Анна Берг\r\nБухгалтер\r\n\r\nНавыки\tExcel");

        Assert.Null(result.Failure);
        Assert.Equal(["Анна Берг", "Бухгалтер", "Навыки\tExcel"], result.Text!.Lines.Select(line => line.Text)); // no failure, so a text
        Assert.True(result.Text.Lines[2].StartsBlock);
    }

    [Theory]
    [InlineData("%PDF-1.7 and nothing more", "corrupt")]
    [InlineData("\u0089PNG\r\n\u001a\n", "unsupported_type")]
    [InlineData("MZ\u0090\0\u0003\0\0\0", "unsupported_type")]
    [InlineData("", "empty")]
    [InlineData("   \n\n  ", "empty")]
    public async Task ReadAsync_UnusableFile_SaysWhy(string content, string code)
    {
        var result = await ReadAsync(content, Encoding.Latin1);

        Assert.Null(result.Text);
        Assert.Equal(code, result.Failure?.Code);
        Assert.EndsWith(".", result.Failure?.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%PDF-1.7", "application/pdf", null)]
    [InlineData("{\\rtf1\\ansi", "application/rtf", null)]
    [InlineData("Анна Берг, бухгалтер", "text/plain", null)]
    [InlineData("", null, "empty")]
    [InlineData("GIF89a", null, "unsupported_type")]
    public void Sniff_FirstBytes_TellTheType(string content, string? mediaType, string? code)
    {
        var sniff = Reader().Sniff(Encoding.UTF8.GetBytes(content));

        Assert.Equal((mediaType, code), (sniff.MediaType, sniff.Failure?.Code));
    }

    [Fact]
    public async Task ReadAsync_MoreFilesThanPlaces_AllAreReadInTurn()
    {
        using var reader = new DocumentTextReader(new DocumentReader(), Options.Create(new DocumentTextOptions { Concurrency = 1 }), TimeProvider.System);

        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => reader.ReadAsync(Encoding.UTF8.GetBytes($"Анна Берг {i}"), TestContext.Current.CancellationToken)));

        Assert.All(results, result => Assert.NotNull(result.Text));
    }

    [Fact]
    public async Task ReadAsync_CallerGone_IsCancelledAndFreesThePlace()
    {
        using var reader = new DocumentTextReader(new DocumentReader(), Options.Create(new DocumentTextOptions { Concurrency = 1 }), TimeProvider.System);
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reader.ReadAsync("Анна"u8.ToArray(), gone.Token));

        Assert.NotNull((await reader.ReadAsync("Анна"u8.ToArray(), TestContext.Current.CancellationToken)).Text);
    }

    [Fact]
    public void AddDocuments_TimeoutOutOfRange_IsNamed()
    {
        using var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection([new("Documents:Timeout", "00:10:00")]).Build())
            .AddDocuments().BuildServiceProvider();

        var refusal = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<DocumentTextOptions>>().Value);

        Assert.Contains("Timeout", refusal.Message, StringComparison.Ordinal);
    }

    private static DocumentTextReader Reader() => new(new DocumentReader(), Options.Create(new DocumentTextOptions()), TimeProvider.System);

    private static async Task<DocumentTextResult> ReadAsync(string content, Encoding? encoding = null)
    {
        using var reader = Reader();

        return await reader.ReadAsync((encoding ?? Encoding.UTF8).GetBytes(content), TestContext.Current.CancellationToken);
    }
}
