using JobFunctions.Adapters.Documents;
using JobFunctions.Benchmarks.Quality.Resumes;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Resumes.Understanding;
using JobFunctions.Documents;
using JobFunctions.StandIns;
using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.Tests.Documents;

/// <summary>Real files, from bytes to fields, against what people read in them.</summary>
public sealed class SharedResumesTests
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Folder.FullName, "..", "shared", "resumes");

    /// <summary>When the truth was written down.</summary>
    private static readonly DateOnly Today = new(2026, 1, 12);

    /// <summary>Shares of values found, a few points below what is measured, so that a fall shows and a stray file does not.</summary>
    private static readonly Dictionary<string, double> Floors = new()
    {
        ["name"] = 0.95,
        ["email"] = 0.97,
        ["phone"] = 0.97,
        ["position"] = 0.92,
        ["skills"] = 0.90,
        ["listed skills"] = 0.85,
        ["years_of_experience"] = 0.92,
        ["experience"] = 0.90,
        ["education_level"] = 0.92,
        ["languages"] = 0.92,
        ["salary"] = 0.92,
    };

    /// <summary>Fields that are nearly never read where a resume does not say them.</summary>
    private static readonly string[] NeverInvented = ["name", "email", "phone", "languages", "salary"];

    [Fact]
    public async Task Read_SharedResumes_FindsWhatPeopleRead()
    {
        Assert.SkipUnless(File.Exists(Path.Combine(Folder, "truth.jsonl")), "There is no ../shared/resumes beside the checkout.");
        using var documents = new DocumentTextReader(new DocumentReader(), Options.Create(new DocumentTextOptions()), TimeProvider.System);
        var reader = new ResumeReader();
        List<(string Field, FieldOutcome Outcome)> outcomes = [];

        foreach (var truth in ResumeTruth.Load(Folder))
        {
            var bytes = await File.ReadAllBytesAsync(Path.Combine(Folder, truth.File), TestContext.Current.CancellationToken);
            var result = await documents.ReadAsync(bytes, TestContext.Current.CancellationToken);
            outcomes.AddRange(FieldComparison.Compare(truth, reader.Read(result.Text ?? new ResumeText([]), Today)));
        }

        Assert.All(outcomes.GroupBy(outcome => outcome.Field), field =>
        {
            var share = field.Sum(one => one.Outcome.Right) / (double)field.Sum(one => one.Outcome.Expected);
            Assert.True(share >= Floors[field.Key], $"{field.Key}: {share:P1}");
        });
        Assert.All(outcomes.Where(outcome => NeverInvented.Contains(outcome.Field)).GroupBy(outcome => outcome.Field), field =>
            Assert.InRange(field.Count(one => one.Outcome.Expected == 0 && one.Outcome.Read > 0), 0, 1));
    }
}
