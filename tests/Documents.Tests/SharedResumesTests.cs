using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace JobFunctions.Documents.Tests;

/// <summary>Runs over the documents that lie beside the checkout, ../shared/resumes; skipped by name where they do not.</summary>
/// <remarks>A reference tells which words are in a file, not in what order, so bags of words are compared.</remarks>
[Collection(Alone.Name)]
public sealed partial class SharedResumesTests
{
    private const double FewestWords = 0.8;

    /// <summary>Most that may stay in use after all files were read: what is loaded once, such as code pages and character collections.</summary>
    private const long MostKeptBytes = 24 * 1024 * 1024;

    /// <summary>Files of which fewer words come out, and why.</summary>
    private static readonly Dictionary<string, string> KnownLow = new()
    {
        ["x-pdf-pig-complex_rotated.pdf"] = "the reference cuts slanted words into single letters, the reader does not",
        ["x-pdf-pj-Type3WordSpacing.pdf"] = "six lines over each other, which the reference joins by where their spaces would end",
        ["x-pdf-pyp-habibi.pdf"] = "one code spells an Arabic word, whose letters the reference turns round",
    };

    /// <summary>Files to be refused of which text comes out instead, and why that is right or bearable.</summary>
    private static readonly Dictionary<string, string> KnownReads = new()
    {
        ["x-docx-txt-renamed.docx"] = "it is text; the reader is not told the name",
        ["x-docx-no-content-types.docx"] = "the text is sound",
        ["x-pdf-no-tounicode-ru-sokolov-chrome.pdf"] = "the embedded fonts' own tables tell the letters: the text is right, as a test of its own shows",
        ["x-pdf-pm-issue-791-non-unicode-cmap.pdf"] = "the embedded font's own table tells the letters: the text is right",
        ["x-pdf-pig-SpookyPass.pdf"] = "recovered, the text is right",
        ["x-pdf-pj-TrueType_without_cmap.pdf"] = "four Armenian letters in a font that names them Latin ones; nothing in the file tells",
        ["x-pdf-pj-bomb_giant.pdf"] = "its pictures are not unpacked, and its text is right",
    };

    [Fact]
    public async Task ReadAsync_Resumes_GiveTheirWords()
    {
        Assert.SkipUnless(SharedResumes.IsPresent, "../shared/resumes is not there.");

        var measured = await MeasureAsync(entry => entry.File.StartsWith('r') && entry.Expect == "text");

        Print(measured);
        Assert.NotEmpty(measured);
        Assert.InRange(measured.Average(one => one.Words), 0.985, 1);
        Assert.All(measured, one => Assert.InRange(one.Words, FewestWords, 1));
    }

    [Fact]
    public async Task ReadAsync_RobustnessFilesWithText_GiveTheirWords()
    {
        Assert.SkipUnless(SharedResumes.IsPresent, "../shared/resumes is not there.");

        var measured = await MeasureAsync(entry => entry.File.StartsWith('x') && entry.Expect == "text");

        Print(measured);
        Assert.NotEmpty(measured);
        Assert.InRange(measured.Average(one => one.Words), 0.965, 1);
        Assert.Empty(measured.Where(one => one.Words < FewestWords && !KnownLow.ContainsKey(one.File)).Select(one => one.File));
    }

    [Theory]
    [InlineData("password")]
    [InlineData("image-only")]
    [InlineData("reject")]
    public async Task ReadAsync_FilesToBeRefused_AreRefusedRightly(string expect)
    {
        Assert.SkipUnless(SharedResumes.IsPresent, "../shared/resumes is not there.");

        var measured = await MeasureAsync(entry => entry.Expect == expect);

        Print(measured);
        Assert.NotEmpty(measured);
        Assert.Empty(measured.Where(one => !IsRight(one) && !KnownReads.ContainsKey(one.File)).Select(one => $"{one.File}: {one.Outcome}"));
    }

    /// <summary>The fonts of one of the two say nothing to other programs; both are of one document.</summary>
    [Fact]
    public async Task ReadAsync_FontsWithoutUnicode_GiveTheWordsOfThoseWithIt()
    {
        Assert.SkipUnless(SharedResumes.IsPresent, "../shared/resumes is not there.");
        var (with, without) = (Entry("r-ru-sokolov-hh-chrome.pdf"), Entry("x-pdf-no-tounicode-ru-sokolov-chrome.pdf"));
        Assert.SkipWhen(with is null || without is null, "The two files are not there.");

        var texts = await Task.WhenAll(new[] { with, without }.Select(async entry => (await Reading.TextOfAsync(await File.ReadAllBytesAsync(entry!.Path, TestContext.Current.CancellationToken))).PlainText)); // both are there

        Assert.InRange(Share(texts[0], texts[1]), 0.99, 1);

        static SharedResumes.Entry? Entry(string file) => SharedResumes.Entries.SingleOrDefault(entry => entry.File == file);
    }

    [Fact]
    public async Task ReadAsync_EveryFileInOneProcess_EndsAndGivesItsMemoryBack()
    {
        Assert.SkipUnless(SharedResumes.IsPresent, "../shared/resumes is not there.");
        await Reading.OfAsync(await File.ReadAllBytesAsync(SharedResumes.Entries[0].Path, TestContext.Current.CancellationToken));
        var before = GC.GetTotalMemory(forceFullCollection: true);

        foreach (var entry in SharedResumes.Entries)
        {
            var reading = await Reading.OfAsync(await File.ReadAllBytesAsync(entry.Path, TestContext.Current.CancellationToken));
            Assert.True(reading is DocumentReading.Refused { Advice.Length: > 0 } or DocumentReading.Read { Document.PlainText.Length: > 0 }, entry.File);
        }

        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, MostKeptBytes);
    }

    private static bool IsRight(Measured one) => one.Expect switch
    {
        "password" => one.Outcome is nameof(RefusalCode.Encrypted),
        "image-only" => one.Outcome is nameof(RefusalCode.ImageOnly),
        _ => one.Outcome != "text" || one.Notes.Contains("either: text", StringComparison.Ordinal),
    };

    private static async Task<List<Measured>> MeasureAsync(Func<SharedResumes.Entry, bool> wanted)
    {
        List<Measured> measured = [];

        foreach (var entry in SharedResumes.Entries.Where(wanted))
        {
            var watch = Stopwatch.StartNew();
            var reading = await Reading.OfAsync(await File.ReadAllBytesAsync(entry.Path, TestContext.Current.CancellationToken));
            var took = watch.Elapsed;
            Assert.InRange(took, TimeSpan.Zero, TimeSpan.FromSeconds(10));


            // What is marked as hidden was read as well; references do not tell hidden words from seen ones.
            var text = reading is DocumentReading.Read { Document: var document } ? $"{document.PlainText}\n{document.HiddenText}" : null;
            var outcome = reading is DocumentReading.Refused refused ? refused.Code.ToString() : "text";
            var reference = entry.Path + ".ref.txt";
            var words = !File.Exists(reference) ? (text is null ? 0 : 1) : Share(await File.ReadAllTextAsync(reference, TestContext.Current.CancellationToken), text ?? "");
            measured.Add(new Measured(entry.File, entry.Expect, entry.Notes, outcome, words, took));
        }

        return measured;
    }

    /// <summary>Share of the reference's words, each as often as it occurs, that came out.</summary>
    private static double Share(string reference, string text)
    {
        var wanted = Words(reference);
        var left = Words(text).GroupBy(word => word).ToDictionary(group => group.Key, group => group.Count());
        var found = wanted.Count(word => left.TryGetValue(word, out var count) && count > 0 && (left[word] = count - 1) >= 0);

        return wanted.Count == 0 ? 1 : (double)found / wanted.Count;
    }

    private static List<string> Words(string text) =>
        [.. Word().Matches(text.Normalize(NormalizationForm.FormKC).Replace('\u00AD', '-')).Select(match => match.Value.ToUpperInvariant())];

    private static void Print(List<Measured> measured)
    {
        var output = TestContext.Current.TestOutputHelper;

        foreach (var kind in measured.GroupBy(one => $"{(one.File[0] == 'r' ? "resumes" : "robustness")} {Path.GetExtension(one.File)} expect {one.Expect}").OrderBy(kind => kind.Key))
        {
            var right = kind.First().Expect == "text"
                ? string.Create(CultureInfo.InvariantCulture, $"{kind.Average(one => one.Words):P2} of the words, least {kind.Min(one => one.Words):P1} ({kind.MinBy(one => one.Words)!.File})")
                : string.Create(CultureInfo.InvariantCulture, $"{kind.Count(IsRight)} right");
            output?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind.Key,-36} {kind.Count(),4} files  {right}, slowest {kind.Max(one => one.Took).TotalMilliseconds:F0} ms"));
        }
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();

    private sealed record Measured(string File, string Expect, string Notes, string Outcome, double Words, TimeSpan Took);
}
