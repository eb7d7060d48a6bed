using JobFunctions.Adapters.Documents;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Resumes.Understanding;
using JobFunctions.StandIns;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

namespace JobFunctions.Benchmarks.Quality.Resumes;

/// <summary>Each field that is understood, against what people read in the same files.</summary>
/// <remarks>
/// The files are parted in two by a hash of their person, so that one text in several layouts is on one side:
/// a rule can be tuned on one half and judged by the other.
/// </remarks>
internal sealed class ResumeFieldsSection : IBenchmarkSection
{
    /// <summary>When the truth was written down: until then running jobs count in it.</summary>
    private static readonly DateOnly Today = new(2026, 1, 12);

    public string Name => "fields";

    public async Task RunAsync(IAnsiConsole console, CancellationToken cancellationToken)
    {
        var folder = Path.Combine(RepositoryRoot.Folder.FullName, "..", "shared", "resumes");

        if (!File.Exists(Path.Combine(folder, "truth.jsonl")))
        {
            console.WriteLine("fields: there is no ../shared/resumes/truth.jsonl to compare with.");
            return;
        }

        var documents = Documents();
        var reader = new ResumeReader();
        List<(string Field, int Half, FieldOutcome Outcome)> outcomes = [];

        foreach (var truth in ResumeTruth.Load(folder))
        {
            var text = await documents.ReadAsync(await File.ReadAllBytesAsync(Path.Combine(folder, truth.File), cancellationToken), cancellationToken);
            var fields = reader.Read(text.Text ?? new ResumeText([]), Today);
            outcomes.AddRange(FieldComparison.Compare(truth, fields).Select(compared => (compared.Field, HalfOf(truth.File), compared.Outcome)));
        }

        Print(console, outcomes);
    }

    private static void Print(IAnsiConsole console, List<(string Field, int Half, FieldOutcome Outcome)> outcomes)
    {
        var table = new Table().Title("Fields of resumes").AddColumns("field", "recall, first half", "recall, second half", "recall", "precision", "read where there is none");

        foreach (var field in outcomes.GroupBy(outcome => outcome.Field))
        {
            var all = field.Select(one => one.Outcome).ToList();
            var wrong = all.Sum(one => one.Wrong);
            var read = all.Sum(one => one.Read);
            table.AddRow(
                field.Key,
                Share(field.Where(one => one.Half == 0).Select(one => one.Outcome)),
                Share(field.Where(one => one.Half == 1).Select(one => one.Outcome)),
                Share(all),
                read == 0 ? "-" : $"{1 - (wrong / (double)read):P1}",
                $"{all.Count(one => one.Expected == 0 && one.Read > 0)} of {all.Count(one => one.Expected == 0)}");
        }

        console.Write(table);
        console.WriteLine("Skills are compared with the list of skills alone; those that the rest of the text names count against precision here.");
    }

    private static string Share(IEnumerable<FieldOutcome> outcomes)
    {
        var (right, expected) = outcomes.Aggregate((Right: 0, Expected: 0), (sum, one) => (sum.Right + one.Right, sum.Expected + one.Expected));

        return expected == 0 ? "-" : $"{right / (double)expected:P1} ({right}/{expected})";
    }

    /// <summary>"r-en-rendercv-classic.pdf" and "r-en-rendercv-harvard.pdf" are one person.</summary>
    private static int HalfOf(string file)
    {
        var person = string.Join('-', Path.GetFileNameWithoutExtension(file).Split('-', '_').Take(3));

        return (int)(person.Aggregate(17u, (hash, letter) => (hash * 31) + letter) / 7 % 2);
    }

    private static IDocumentTextReader Documents() =>
        new ServiceCollection().AddSingleton<IConfiguration>(new ConfigurationBuilder().Build()).AddDocuments().BuildServiceProvider().GetRequiredService<IDocumentTextReader>();
}
