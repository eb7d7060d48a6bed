using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace JobFunctions.Documents.Tests;

/// <summary>Runs over the documents that lie beside the checkout, ../shared/resumes; skipped by name where they do not.</summary>
/// <remarks>A reference tells which words are in a file, not in what order, so bags of words are compared.</remarks>
public sealed partial class SharedResumesTests
{
    private const double FewestWords = 0.8;

    /// <summary>Files of which fewer words come out, and why.</summary>
    private static readonly Dictionary<string, string> KnownLow = new()
    {
        ["x-pdf-pig-complex_rotated.pdf"] = "the reference cuts slanted words into single letters, the reader does not",
        ["x-pdf-pig-hex_0x0006.pdf"] = "codes of a font without any mapping",
        ["x-pdf-pj-Type3WordSpacing.pdf"] = "two drawn shapes named square and triangle, taken for signs",
        ["x-pdf-pj-issue7580.pdf"] = "two letters, one of them mapped by the embedded font alone",
        ["x-pdf-pj-noembed-identity.pdf"] = "Japanese by character number, whose map the reader does not carry",
        ["x-pdf-pj-vertical.pdf"] = "Japanese by character number, whose map the reader does not carry",
        ["x-pdf-pm-simple3.pdf"] = "half of the words lie off the page and count as hidden",
        ["x-pdf-pyp-habibi.pdf"] = "an Arabic ligature's letters come in reverse",
        ["x-pdf-pyp-pdflatex-forms.pdf"] = "a button's caption is drawn twice, a little apart",
    };

    /// <summary>Files to be refused of which text comes out instead, and why that is right or bearable.</summary>
    private static readonly Dictionary<string, string> KnownReads = new()
    {
        ["x-docx-txt-renamed.docx"] = "it is text; the reader is not told the name",
        ["x-docx-no-content-types.docx"] = "the text is sound",
        ["x-pdf-no-tounicode-ru-sokolov-chrome.pdf"] = "the embedded fonts' own tables tell the letters: the text is right",
        ["x-pdf-pm-issue-791-non-unicode-cmap.pdf"] = "the text is right",
        ["x-pdf-pig-SpookyPass.pdf"] = "recovered, the text is right",
        ["x-pdf-pj-TrueType_without_cmap.pdf"] = "four letters whose mapping lies; too few to tell",
        ["x-pdf-pj-bomb_giant.pdf"] = "its pictures are not unpacked, and its text is right",
    };

    public static bool IsPresent => Folder is not null;

    private static string? Folder { get; } = FindFolder();

    [Fact]
    public async Task ReadAsync_Resumes_GiveTheirWords()
    {
        Assert.SkipUnless(IsPresent, "../shared/resumes is not there.");

        var measured = await MeasureAsync(entry => entry.File.StartsWith('r') && entry.Expect == "text");

        Print(measured);
        Assert.NotEmpty(measured);
        Assert.InRange(measured.Average(one => one.Words), 0.95, 1);
        Assert.All(measured, one => Assert.InRange(one.Words, FewestWords, 1));
    }

    [Fact]
    public async Task ReadAsync_RobustnessFilesWithText_GiveTheirWords()
    {
        Assert.SkipUnless(IsPresent, "../shared/resumes is not there.");

        var measured = await MeasureAsync(entry => entry.File.StartsWith('x') && entry.Expect == "text");

        Print(measured);
        Assert.NotEmpty(measured);
        Assert.InRange(measured.Average(one => one.Words), 0.9, 1);
        Assert.Empty(measured.Where(one => one.Words < FewestWords && !KnownLow.ContainsKey(one.File)).Select(one => one.File));
    }

    [Theory]
    [InlineData("password")]
    [InlineData("image-only")]
    [InlineData("reject")]
    public async Task ReadAsync_FilesToBeRefused_AreRefusedRightly(string expect)
    {
        Assert.SkipUnless(IsPresent, "../shared/resumes is not there.");

        var measured = await MeasureAsync(entry => entry.Expect == expect);

        Print(measured);
        Assert.NotEmpty(measured);
        Assert.Empty(measured.Where(one => !IsRight(one) && !KnownReads.ContainsKey(one.File)).Select(one => $"{one.File}: {one.Outcome}"));
    }

    private static bool IsRight(Measured one) => one.Expect switch
    {
        "password" => one.Outcome is nameof(RefusalCode.Encrypted),
        // A file whose only page is no page has no text either way.
        "image-only" => one.Outcome is nameof(RefusalCode.ImageOnly) or nameof(RefusalCode.Corrupt),
        _ => one.Outcome != "text" || one.Notes.Contains("either: text", StringComparison.Ordinal),
    };

    private static async Task<List<Measured>> MeasureAsync(Func<Entry, bool> wanted)
    {
        List<Measured> measured = [];

        foreach (var entry in Entries().Where(wanted))
        {
            var path = Path.Combine(Folder!, entry.File); // present, or the test was skipped
            var watch = Stopwatch.StartNew();
            var reading = await Reading.OfAsync(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
            var took = watch.Elapsed;
            Assert.InRange(took, TimeSpan.Zero, TimeSpan.FromSeconds(10));

            var text = (reading as DocumentReading.Read)?.Document.PlainText;
            var outcome = reading is DocumentReading.Refused refused ? refused.Code.ToString() : "text";
            var reference = path + ".ref.txt";
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

    private static IEnumerable<Entry> Entries()
    {
        foreach (var line in File.ReadLines(Path.Combine(Folder!, "INDEX.csv")).Skip(1)) // present, or the test was skipped
        {
            var match = Row().Match(line);

            if (match.Success)
            {
                yield return new Entry(match.Groups["file"].Value, match.Groups["expect"].Value, match.Groups["notes"].Value);
            }
        }
    }

    private static string? FindFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "JobFunctions.sln")))
            {
                var resumes = Path.Combine(folder.FullName, "..", "shared", "resumes");

                return File.Exists(Path.Combine(resumes, "INDEX.csv")) ? resumes : null;
            }
        }

        return null;
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?<file>[^,]+),.*,(?<expect>text|image-only|password|reject),(?<notes>.*)$")]
    private static partial Regex Row();

    private sealed record Entry(string File, string Expect, string Notes);

    private sealed record Measured(string File, string Expect, string Notes, string Outcome, double Words, TimeSpan Took);
}
