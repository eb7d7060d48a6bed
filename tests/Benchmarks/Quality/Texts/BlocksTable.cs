using System.Diagnostics;
using JobFunctions.Benchmarks.Quality.Texts.Drawn;
using JobFunctions.Documents;
using Spectre.Console;

namespace JobFunctions.Benchmarks.Quality.Texts;

/// <summary>Jobs left whole on made-up resumes, by layout, beside poppler's plain text where it is installed.</summary>
internal static class BlocksTable
{
    private const int ResumesForEachLayout = 24;
    private const int WidestTable = 120;

    public static async Task PrintAsync(IAnsiConsole console, CancellationToken cancellationToken)
    {
        var reader = new DocumentReader();
        var hasPoppler = await PopplerText.IsThereAsync(cancellationToken);
        List<(string Kind, string Name, int Jobs, int Whole, int WithDates, int WholeByPoppler)> rows = [];

        foreach (var layout in DrawnLayout.All)
        {
            var row = (layout.Kind, layout.Name, Jobs: 0, Whole: 0, WithDates: 0, WholeByPoppler: 0);

            for (var number = 0; number < ResumesForEachLayout; number++)
            {
                var resume = ResumeMaker.Make(number);
                var file = layout.Draw(resume, new Random(number));
                var read = await reader.ReadAsync(new MemoryStream(file), cancellationToken: cancellationToken) as DocumentReading.Read
                    ?? throw new UnreachableException($"A made-up resume ({layout.Name}) was refused.");
                row.Jobs += resume.Jobs.Count;
                var ours = Measure(read.Document.PlainText, resume, layout);
                row.Whole += resume.Jobs.Count(ours.IsWhole);
                row.WithDates += resume.Jobs.Count(ours.HasDatesWithIt);
                row.WholeByPoppler += hasPoppler ? resume.Jobs.Count(Measure(await PopplerText.OfAsync(file, cancellationToken), resume, layout).IsWhole) : 0;
            }

            rows.Add(row);
        }

        Print(console, rows, hasPoppler);
    }

    private static BlockMeasure Measure(string text, MadeResume resume, DrawnLayout layout)
    {
        var headings = resume.Headings;

        return new BlockMeasure(text, layout.HasLabels ? [headings.Period, headings.Employer, headings.Position, headings.Duties] : []);
    }

    private static void Print(IAnsiConsole console, List<(string Kind, string Name, int Jobs, int Whole, int WithDates, int WholeByPoppler)> rows, bool hasPoppler)
    {
        var table = new Table().Title("Jobs left whole on made-up resumes").AddColumns("layout", "jobs", "whole", "with their period", "whole in pdftotext's");

        foreach (var kind in rows.GroupBy(row => row.Kind))
        {
            foreach (var row in kind)
            {
                Add(row.Name, row.Jobs, row.Whole, row.WithDates, row.WholeByPoppler);
            }

            Add($"[bold]all {kind.Key}[/]", kind.Sum(row => row.Jobs), kind.Sum(row => row.Whole), kind.Sum(row => row.WithDates), kind.Sum(row => row.WholeByPoppler));
        }

        console.Profile.Width = Math.Max(console.Profile.Width, WidestTable);
        console.Write(table);

        void Add(string name, int jobs, int whole, int withDates, int byPoppler) =>
            table.AddRow(name, $"{jobs}", $"{whole / (double)jobs:P1}", $"{withDates / (double)jobs:P1}", hasPoppler ? $"{byPoppler / (double)jobs:P1}" : "not installed");
    }
}
