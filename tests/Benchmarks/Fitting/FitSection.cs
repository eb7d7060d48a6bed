using System.Globalization;
using JobFunctions.Benchmarks.Quality.Ranking;
using JobFunctions.StandIns;
using Spectre.Console;

namespace JobFunctions.Benchmarks.Fitting;

/// <summary>
/// Writes the tables of <c>src/Core/Matching</c> anew from all of the shared sets and prints the weights for <c>ScoreWeights</c>. Not a
/// measurement: <c>quality ranking</c> fits anew without what it reports.
/// </summary>
internal sealed class FitSection : IBenchmarkSection
{
    private const string Source = "# Made by tests/Benchmarks -- fit from public vacancies and resumes; do not edit.\n";

    public string Name => "fit";

    public async Task RunAsync(IAnsiConsole console, CancellationToken cancellationToken)
    {
        if (!RankingData.IsThere)
        {
            console.WriteLine("Fit: ../shared/matching is not there.");
            return;
        }

        var fitter = new RankingFitter(RankingData.Load());
        var folds = Enumerable.Range(0, RankingData.Folds).ToHashSet();
        var tables = fitter.TablesOf(folds, cancellationToken);
        var folder = Path.Combine(RepositoryRoot.Folder.FullName, "src", "Core", "Matching");
        await File.WriteAllTextAsync(Path.Combine(folder, "Background", "background.terms.tsv"), Source + tables.Terms, cancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "Background", "background.skills.tsv"), Source + tables.Skills, cancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "Roles", "roles.tsv"), Source + tables.Roles, cancellationToken);
        var weights = fitter.WeightsOf(folds, cancellationToken);
        foreach (var (name, value) in new (string, float)[]
        {
            (nameof(weights.Skills), weights.Skills), (nameof(weights.Occupation), weights.Occupation), (nameof(weights.TitleWords), weights.TitleWords),
            (nameof(weights.Roles), weights.Roles), (nameof(weights.Text), weights.Text), (nameof(weights.Slope), weights.Slope), (nameof(weights.Even), weights.Even),
        })
        {
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} = {value:0.###}f"));
        }
    }
}
