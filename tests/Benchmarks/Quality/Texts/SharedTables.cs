using System.Diagnostics;
using JobFunctions.Documents;
using JobFunctions.StandIns;
using Spectre.Console;

namespace JobFunctions.Benchmarks.Quality.Texts;

/// <summary>Words and refusals of the documents that lie beside the checkout.</summary>
internal static class SharedTables
{
    private const int FewestNeighbourWords = 3;
    private const double Megabyte = 1024 * 1024;

    public static async Task PrintAsync(IAnsiConsole console, CancellationToken cancellationToken)
    {
        var folder = Path.Combine(RepositoryRoot.Folder.FullName, "..", "shared", "resumes");

        if (!File.Exists(Path.Combine(folder, "INDEX.csv")))
        {
            console.WriteLine("text: there is no ../shared/resumes/INDEX.csv to compare with.");
            return;
        }

        List<DocumentOutcome> outcomes = [];

        foreach (var document in SharedDocument.Load(folder))
        {
            outcomes.Add(await ReadAsync(document, cancellationToken));
        }

        PrintWords(console, outcomes);
        PrintRefusals(console, outcomes);
        PrintTwins(console, outcomes);
        using var process = Process.GetCurrentProcess();
        var (slowest, largest) = (outcomes.MaxBy(outcome => outcome.Took)!, outcomes.MaxBy(outcome => outcome.Allocated)!); // the list has rows
        console.WriteLine($"Slowest: {slowest.Document.File}, {slowest.Took.TotalMilliseconds:F0} ms. Most allocated: {largest.Document.File}, {largest.Allocated / Megabyte:F0} MB. Peak memory of the process: {process.PeakWorkingSet64 / Megabyte:F0} MB.");
    }

    private static async Task<DocumentOutcome> ReadAsync(SharedDocument document, CancellationToken cancellationToken)
    {
        var bytes = await File.ReadAllBytesAsync(document.Path, cancellationToken);
        var (allocated, watch) = (GC.GetTotalAllocatedBytes(), Stopwatch.StartNew());
        var reading = await new DocumentReader().ReadAsync(new MemoryStream(bytes), cancellationToken: cancellationToken);
        var text = (reading as DocumentReading.Read)?.Document.PlainText;

        return new DocumentOutcome(document, text, (reading as DocumentReading.Refused)?.Code, watch.Elapsed, GC.GetTotalAllocatedBytes() - allocated);
    }

    private static void PrintWords(IAnsiConsole console, List<DocumentOutcome> outcomes)
    {
        var table = new Table().Title("Words of shared documents").AddColumns("kind", "files", "words found", "mean of files", "least");

        foreach (var kind in outcomes.Where(outcome => outcome.Document.Expect == "text" && outcome.Document.Reference is not null).GroupBy(outcome => outcome.Document.Kind).OrderBy(kind => kind.Key))
        {
            var counts = kind.Select(outcome => (outcome.Document.File, Count: WordShare.Count(outcome.Document.Reference!, outcome.Text ?? ""))).Where(one => one.Count.Words > 0).ToList(); // filtered
            var least = counts.MinBy(one => Share(one.Count));
            table.AddRow(kind.Key, $"{counts.Count}", $"{counts.Sum(one => one.Count.Found) / (double)counts.Sum(one => one.Count.Words):P2}", $"{counts.Average(one => Share(one.Count)):P2}", $"{Share(least.Count):P1} {least.File}");
        }

        console.Write(table);

        static double Share((int Words, int Found) count) => count.Found / (double)count.Words;
    }

    private static void PrintRefusals(IAnsiConsole console, List<DocumentOutcome> outcomes)
    {
        var table = new Table().Title("Outcomes of shared documents").AddColumns("expected", "files", "right", "others");

        foreach (var expect in outcomes.GroupBy(outcome => outcome.Document.Expect))
        {
            var wrong = expect.Where(outcome => !outcome.IsRight).Select(outcome => $"{outcome.Document.File}: {outcome.Refusal?.ToString() ?? "text"}");
            table.AddRow(expect.Key, $"{expect.Count()}", $"{expect.Count(outcome => outcome.IsRight)}", Markup.Escape(string.Join('\n', wrong)));
        }

        console.Write(table);
    }

    /// <summary>A PDF and its twin in a format whose order is certain: paragraphs that follow each other in the one, do so in the other.</summary>
    private static void PrintTwins(IAnsiConsole console, List<DocumentOutcome> outcomes)
    {
        var texts = outcomes.Where(outcome => outcome.Text is not null).ToDictionary(outcome => outcome.Document.File, outcome => outcome.Text!); // filtered
        var table = new Table().Title("Paragraphs that stay together, PDF against its DOCX or ODT").AddColumns("file", "pairs", "kept");
        var (all, allKept) = (0, 0);

        foreach (var (file, text) in texts.Where(one => one.Key.StartsWith("r-", StringComparison.Ordinal) && one.Key.EndsWith(".pdf", StringComparison.Ordinal)))
        {
            if (!texts.TryGetValue(Path.ChangeExtension(file, ".docx"), out var twin) && !texts.TryGetValue(Path.ChangeExtension(file, ".odt"), out twin))
            {
                continue;
            }

            var paragraphs = twin.Split('\n').Select(BlockMeasure.Tokens).Where(words => words.Count > 0).ToList();
            var flat = $" {string.Join(' ', BlockMeasure.Tokens(text))} ";
            var pairs = paragraphs.Zip(paragraphs.Skip(1)).Where(pair => Math.Min(pair.First.Count, pair.Second.Count) >= FewestNeighbourWords).Select(pair => $" {string.Join(' ', pair.First.TakeLast(FewestNeighbourWords))} {string.Join(' ', pair.Second.Take(FewestNeighbourWords))} ").ToList();
            var kept = pairs.Count(pair => flat.Contains(pair, StringComparison.Ordinal));
            (all, allKept) = (all + pairs.Count, allKept + kept);
            table.AddRow(file, $"{pairs.Count}", $"{kept}");
        }

        console.Write(table.AddRow("[bold]all[/]", $"{all}", $"{allKept}"));
        console.WriteLine("A pair that a text box, a list's marks or a page's end part in the PDF as it is drawn counts as not kept.");
    }
}
