using JobFunctions.Server.Tests.Crashes;
using JobFunctions.Server.Tests.Hosting;
using JobFunctions.StandIns;

namespace JobFunctions.Server.Tests.Try;

public sealed class TryCommandTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("software-engineer-en.pdf", "Engineer")]
    [InlineData("dotnet-developer-ru.docx", ".NET")]
    [InlineData("accountant-ru-hh.rtf", "ухгалтер")]
    public async Task Try_SampleResume_ShowsFittingVacancies(string file, string word)
    {
        await using var run = ServerRun.Start(["try", Sample(file), "--source", "sample", "--top", "5"]);

        var (exitCode, output, errors) = await run.EndAsync(Token);

        Assert.Equal((0, ""), (exitCode, errors));
        Assert.InRange(output.Split('\n').Count(line => line.Contains(" % │", StringComparison.Ordinal)), 1, 5);
        Assert.Contains(word, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Try_NoSuchFile_Is2AndOneLine()
    {
        await AssertRefusedAsync(["try", "nowhere/resume.pdf"], "nowhere/resume.pdf");
    }

    [Fact]
    public async Task Try_Picture_Is2AndOneLine()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "photo.pdf");
        await File.WriteAllBytesAsync(file, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. new byte[100]], Token);

        await AssertRefusedAsync(["try", file], "PDF");
    }

    [Fact]
    public async Task Try_BrokenPdf_Is2AndOneLine()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "broken.pdf");
        await File.WriteAllTextAsync(file, "%PDF-1.7\nnothing of a document", Token);

        await AssertRefusedAsync(["try", file]);
    }

    [Theory]
    [InlineData("nowhere", "sample")]
    [InlineData("hh", "off")]
    public async Task Try_SourceThatIsNotThere_Is2AndOneLine(string source, string word)
    {
        await AssertRefusedAsync(["try", Sample("nurse-ru.txt"), "--source", source], source, word);
    }

    [Theory]
    [InlineData("--top", "0")]
    [InlineData("--top", "many")]
    [InlineData("--colour", "red")]
    public async Task Try_WrongArgument_Is2AndOneLine(string name, string value)
    {
        await AssertRefusedAsync(["try", Sample("nurse-ru.txt"), name, value], name);
    }

    private static string Sample(string file) => Path.Combine(RepositoryRoot.Folder.FullName, "samples", "resumes", file);

    private static async Task AssertRefusedAsync(string[] arguments, params string[] words)
    {
        await using var run = ServerRun.Start(arguments);

        var (exitCode, output, errors) = await run.EndAsync(Token);

        Assert.Equal(2, exitCode);
        var line = Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.All(words, word => Assert.Contains(word, line, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
    }
}
