using System.Diagnostics;
using System.Globalization;
using JobFunctions.Documents;
using JobFunctions.StandIns;
using Spectre.Console;

namespace JobFunctions.Benchmarks.Speed;

/// <summary>Documents read a second, beside pdftotext on the same PDF files where it is installed.</summary>
/// <remarks>
/// Each side is measured as it is used: ours in a process of its own that reads all files one after another, pdftotext as a process for
/// each file, of which the time to start is told apart by running it as often on a page without anything. Peak memory is of the whole
/// process; of pdftotext, of its largest. Everything is done three times, and the quickest counts.
/// </remarks>
internal sealed class DocumentsSection : IBenchmarkSection
{
    private const string Worker = "documents-worker";
    private const int Rounds = 3;
    private const int Repetitions = 3;

    private static readonly string[] Endings = [".pdf", ".docx", ".odt", ".rtf", ".doc", ".txt", ".json", ".xml"];

    public string Name => "documents";

    public async Task RunAsync(IAnsiConsole console, CancellationToken cancellationToken)
    {
        if (FindFolder() is not { } folder)
        {
            console.WriteLine("documents: ../shared/resumes is not there.");
            return;
        }

        var table = new Table { Title = new TableTitle("Documents a second, one thread") }
            .AddColumns("reader", "files", "seconds", "files / s", "ms each", "peak MB");
        var other = await PdfToTextAsync(folder, cancellationToken);
        var skipped = other?.Unfinished ?? [];
        var all = await BestAsync(() => ReadInChildAsync(folder, "all", 1, [], cancellationToken));
        var cold = await BestAsync(() => ReadInChildAsync(folder, "pdf", 1, skipped, cancellationToken));
        var warm = await BestAsync(() => ReadInChildAsync(folder, "pdf", Rounds, skipped, cancellationToken));
        Add(table, "ours, all, cold", all);
        Add(table, "ours, PDF, cold", cold);
        Add(table, $"ours, PDF, round {Rounds}", warm);

        if (other is null)
        {
            console.Write(table);
            console.WriteLine($"pdftotext is not installed. Slowest of ours, cold: {all.Slowest}.");
            return;
        }

        var work = other.Whole with { Seconds = Math.Max(0.001, other.Whole.Seconds - other.Start.Seconds) };
        Add(table, "pdftotext, a process each", other.Whole);
        Add(table, "pdftotext, starting alone", other.Start);
        Add(table, "pdftotext, less starting", work);
        console.Write(table);
        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Ours over pdftotext less starting: {warm.Seconds / work.Seconds:F2} warm, {cold.Seconds / work.Seconds:F2} cold. Slowest of ours, cold: {all.Slowest}."));
        console.WriteLine($"Not finished by pdftotext in {DocumentLimits.Default.Timeout.TotalSeconds:F0} s, and left out of both sides' PDF: {(skipped.Count > 0 ? string.Join(", ", skipped) : "none")}.");
    }

    /// <summary>What the child process does: reads every file, in as many rounds, and writes one line about the last round.</summary>
    public static async Task<int> WorkAsync(string[] args)
    {
        var (folder, kind, rounds) = (args[1], args[2], int.Parse(args[3], CultureInfo.InvariantCulture));
        var reader = new DocumentReader();
        var files = Files(folder, kind).Where(file => !args.Skip(4).Contains(Path.GetFileName(file))).ToList();
        var elapsed = new Stopwatch();
        var (slowest, slowestTime) = ("", TimeSpan.Zero);

        for (var round = 0; round < rounds; round++)
        {
            elapsed.Restart();

            foreach (var file in files)
            {
                var started = elapsed.Elapsed;
                await using var content = File.OpenRead(file);
                await reader.ReadAsync(content);

                if (elapsed.Elapsed - started > slowestTime)
                {
                    (slowest, slowestTime) = (Path.GetFileName(file), elapsed.Elapsed - started);
                }
            }
        }

        using var self = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{files.Count} {elapsed.Elapsed.TotalSeconds:F3} {self.PeakWorkingSet64} {slowest} {slowestTime.TotalMilliseconds:F0} ms"));

        return 0;
    }

    public static bool IsWork(string[] args) => args is [Worker, _, _, _, ..];

    /// <summary>The quickest of some repetitions, with the highest peak of them: other programs of the machine only ever add time.</summary>
    private static async Task<Measured> BestAsync(Func<Task<Measured>> measure)
    {
        var best = await measure();

        for (var i = 1; i < Repetitions; i++)
        {
            var again = await measure();
            best = (again.Seconds < best.Seconds ? again : best) with { PeakBytes = Math.Max(again.PeakBytes, best.PeakBytes) };
        }

        return best;
    }

    private static async Task<Measured> ReadInChildAsync(string folder, string kind, int rounds, IReadOnlyList<string> skipped, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true }; // a running program has a path

        // Started as "dotnet x.dll", the path is that of dotnet.
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(typeof(DocumentsSection).Assembly.Location);
        }

        foreach (var argument in (string[])[Worker, folder, kind, rounds.ToString(CultureInfo.InvariantCulture), .. skipped])
        {
            start.ArgumentList.Add(argument);
        }

        using var child = Process.Start(start) ?? throw new InvalidOperationException("The measuring process did not start.");
        var said = (await child.StandardOutput.ReadToEndAsync(cancellationToken)).Trim().Split(' ', 4);
        await child.WaitForExitAsync(cancellationToken);

        return new Measured(int.Parse(said[0], CultureInfo.InvariantCulture), double.Parse(said[1], CultureInfo.InvariantCulture), long.Parse(said[2], CultureInfo.InvariantCulture), said[3]);
    }

    private static async Task<Other?> PdfToTextAsync(string folder, CancellationToken cancellationToken)
    {
        var nothing = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await File.WriteAllTextAsync(nothing, "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>\nendobj\ntrailer\n<</Root 1 0 R>>\n", cancellationToken);

        try
        {
            var files = Files(folder, "pdf");
            var first = await RunAllAsync(files, watchMemory: true, cancellationToken);
            files = [.. files.Except(first.Unfinished.Select(file => Path.Combine(folder, file)))];
            var start = await BestAsync(async () => (await RunAllAsync(files.Select(_ => nothing), watchMemory: false, cancellationToken)).Measured);
            var whole = await BestAsync(async () => (await RunAllAsync(files, watchMemory: false, cancellationToken)).Measured);

            return new Other(whole with { PeakBytes = first.Measured.PeakBytes }, start, first.Unfinished);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
        finally
        {
            File.Delete(nothing);
        }
    }

    /// <summary>A process for each file. What takes longer than we allow ourselves is ended and not counted, its time neither.</summary>
    /// <param name="watchMemory">Asking a living process for its peak costs time, so it is not done where time is measured.</param>
    private static async Task<(Measured Measured, List<string> Unfinished)> RunAllAsync(IEnumerable<string> files, bool watchMemory, CancellationToken cancellationToken)
    {
        var (count, peak, seconds, unfinished) = (0, 0L, 0.0, new List<string>());

        foreach (var file in files)
        {
            using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            deadline.CancelAfter(DocumentLimits.Default.Timeout);
            var elapsed = Stopwatch.StartNew();
            var highest = 0L;
            using var child = Process.Start(new ProcessStartInfo("pdftotext", ["-q", file, OperatingSystem.IsWindows() ? "NUL" : "/dev/null"]))!; // not a shell's start, so there is a process

            try
            {
                while (watchMemory && !child.HasExited)
                {
                    child.Refresh();
                    highest = Math.Max(highest, child.PeakWorkingSet64);
                    await Task.Delay(1, deadline.Token);
                }

                await child.WaitForExitAsync(deadline.Token);
                (peak, seconds, count) = (Math.Max(peak, highest), seconds + elapsed.Elapsed.TotalSeconds, count + 1);
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                child.Kill();
                await child.WaitForExitAsync(cancellationToken);
                unfinished.Add(Path.GetFileName(file));
            }
            catch (InvalidOperationException)
            {
                // It ended between the two questions, which happens only where time is not measured.
                (peak, count) = (Math.Max(peak, highest), count + 1);
            }
        }

        return (new Measured(count, seconds, peak, ""), unfinished);
    }

    private static void Add(Table table, string name, Measured measured) => table.AddRow(
        name,
        $"{measured.Files}",
        string.Create(CultureInfo.InvariantCulture, $"{measured.Seconds:F2}"),
        string.Create(CultureInfo.InvariantCulture, $"{measured.Files / measured.Seconds:F0}"),
        string.Create(CultureInfo.InvariantCulture, $"{measured.Seconds * 1000 / measured.Files:F1}"),
        $"{measured.PeakBytes / (1024 * 1024)}");

    private static List<string> Files(string folder, string kind) =>
        [.. Directory.GetFiles(folder).Where(file => !file.EndsWith(".ref.txt", StringComparison.Ordinal) && (kind == "all" ? Endings.Contains(Path.GetExtension(file)) : file.EndsWith(".pdf", StringComparison.Ordinal))).Order(StringComparer.Ordinal)];

    private static string? FindFolder()
    {
        var resumes = Path.GetFullPath(Path.Combine(RepositoryRoot.Folder.FullName, "..", "shared", "resumes"));

        return Directory.Exists(resumes) ? resumes : null;
    }

    private sealed record Other(Measured Whole, Measured Start, IReadOnlyList<string> Unfinished);

    private sealed record Measured(int Files, double Seconds, long PeakBytes, string Slowest);
}
