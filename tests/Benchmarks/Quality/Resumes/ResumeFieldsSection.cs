using JobFunctions.Adapters.Documents;
using JobFunctions.Benchmarks.Quality.Resumes.Written;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Resumes.Understanding;
using JobFunctions.StandIns;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

namespace JobFunctions.Benchmarks.Quality.Resumes;

/// <summary>Each field that is understood, against what people read in the same files, and against what is true of people that were made up.</summary>
/// <remarks>
/// Both collections are parted in two: the shared files by a hash of their person, so that one text in several layouts is on one side,
/// the written ones by their forms. Rules are made by the first half; the second judges them.
/// </remarks>
internal sealed class ResumeFieldsSection : IBenchmarkSection
{
    private const int Written = 1_000;

    /// <summary>When the truth was written down: until then running jobs count in it.</summary>
    private static readonly DateOnly Today = new(2026, 1, 12);

    public string Name => "fields";

    public async Task RunAsync(IAnsiConsole console, CancellationToken cancellationToken)
    {
        var reader = new ResumeReader();
        var folder = Path.Combine(RepositoryRoot.Folder.FullName, "..", "shared", "resumes");

        if (File.Exists(Path.Combine(folder, "truth.jsonl")))
        {
            Print(console, "Fields of the shared resumes", await ReadSharedAsync(reader, folder, cancellationToken));
        }
        else
        {
            console.WriteLine("fields: there is no ../shared/resumes/truth.jsonl to compare with.");
        }

        Print(console, $"Fields of {Written} written resumes", ReadWritten(reader));
        console.WriteLine("Skills are compared with the list of skills alone: what the rest of the text names counts in 'of all', not in 'of the listed'.");
        console.WriteLine("Confidence is of the field where all that was read is right, and where some of it is wrong.");
    }

    private static async Task<List<FieldReading>> ReadSharedAsync(ResumeReader reader, string folder, CancellationToken cancellationToken)
    {
        var documents = Documents();
        List<FieldReading> readings = [];

        foreach (var truth in ResumeTruth.Load(folder))
        {
            var text = await documents.ReadAsync(await File.ReadAllBytesAsync(Path.Combine(folder, truth.File), cancellationToken), cancellationToken);
            readings.AddRange(Compare(truth, reader.Read(text.Text ?? new ResumeText([]), Today), IsSecondHalf(truth.File)));
        }

        return readings;
    }

    /// <summary>Each third resume without the sizes and weights of letters, as a plain text is.</summary>
    private static List<FieldReading> ReadWritten(ResumeReader reader) =>
        [.. WrittenResumes.Make(Written).SelectMany((resume, i) => Compare(resume.Truth, reader.Read(resume.Text(isStyled: i % 3 != 0), Today), resume.IsSetAside))];

    private static IEnumerable<FieldReading> Compare(ResumeTruth truth, ResumeFields fields, bool isSecondHalf) =>
        FieldComparison.Compare(truth, fields).Select(compared => new FieldReading(
            compared.Field, isSecondHalf ? "second" : "first", compared.Outcome, fields.Confidence.GetValueOrDefault(compared.Field switch { "position" => "desired_position", "listed skills" => "skills", var field => field })));

    private static void Print(IAnsiConsole console, string title, List<FieldReading> readings)
    {
        var table = new Table().Title(title).AddColumns("field", "recall, first half", "recall, second half", "precision", "invented", "confidence right / wrong");

        foreach (var field in readings.GroupBy(reading => reading.Field))
        {
            var all = field.Select(one => one.Outcome).ToList();
            var read = all.Sum(one => one.Read);
            table.AddRow(
                field.Key,
                Recall(field.Where(one => one.Set == "first")),
                Recall(field.Where(one => one.Set == "second")),
                read == 0 ? "-" : $"{1 - (all.Sum(one => one.Wrong) / (double)read):P1}",
                $"{all.Count(one => one.Expected == 0 && one.Read > 0)} of {all.Count(one => one.Expected == 0)}",
                $"{Confidence(field, isRight: true)} / {Confidence(field, isRight: false)}");
        }

        console.Write(table);
    }

    private static string Recall(IEnumerable<FieldReading> readings)
    {
        var (right, expected) = readings.Aggregate((Right: 0, Expected: 0), (sum, one) => (sum.Right + one.Outcome.Right, sum.Expected + one.Outcome.Expected));

        return expected == 0 ? "-" : $"{right / (double)expected:P1} ({right}/{expected})";
    }

    private static string Confidence(IEnumerable<FieldReading> readings, bool isRight)
    {
        var values = readings.Where(reading => reading.Outcome.Read > 0 && reading.Outcome.Wrong == 0 == isRight).Select(reading => reading.Confidence).ToList();

        return values.Count == 0 ? "-" : $"{values.Average():0.00}";
    }

    /// <summary>"r-en-rendercv-classic.pdf" and "r-en-rendercv-harvard.pdf" are one person.</summary>
    private static bool IsSecondHalf(string file)
    {
        var person = string.Join('-', Path.GetFileNameWithoutExtension(file).Split('-', '_').Take(3));

        return person.Aggregate(17u, (hash, letter) => (hash * 31) + letter) / 7 % 2 == 1;
    }

    private static IDocumentTextReader Documents() =>
        new ServiceCollection().AddSingleton<IConfiguration>(new ConfigurationBuilder().Build()).AddDocuments().BuildServiceProvider().GetRequiredService<IDocumentTextReader>();
}
