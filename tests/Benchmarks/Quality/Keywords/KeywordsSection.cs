using JobFunctions.Benchmarks.Quality.Ranking;
using JobFunctions.Core.Matching.Occupations;
using JobFunctions.Core.Matching.Roles;
using JobFunctions.Core.Matching.Skills;
using JobFunctions.Core.Vacancies;
using Spectre.Console;

namespace JobFunctions.Benchmarks.Quality.Keywords;

/// <summary>
/// How many of the first keywords that a position is said to want its vacancies do name, beside the skills that are named most often anywhere.
/// </summary>
internal sealed class KeywordsSection : IBenchmarkSection
{
    private const int First = 5;

    // A vacancy that names fewer skills says too little to be held against.
    private const int LeastNamed = 3;

    public string Name => "keywords";

    public Task RunAsync(IAnsiConsole console, CancellationToken cancellationToken)
    {
        if (!RankingData.IsThere)
        {
            console.WriteLine("Keywords: ../shared/matching is not there.");
            return Task.CompletedTask;
        }

        var data = RankingData.Load();
        var table = new Table { Title = new TableTitle($"Keywords of a position: of the first {First}, named by its vacancies") }
            .AddColumns("vacancies", "count", "titles with keywords", "named", "the commonest anywhere");
        foreach (var (set, vacancies) in ((string, IReadOnlyList<LabelledVacancy>)[])[("hh.ru", data.HeadHunter), ("hh.ru, snippets", data.Items), ("other boards", data.Jobs)])
        {
            var asked = vacancies.Select(vacancy => (vacancy.Vacancy.Title, IsIt: IsOfIt(vacancy.Vacancy.Title), Skills: SkillsOf(vacancy.Vacancy)))
                .Where(vacancy => vacancy.Skills.Count >= LeastNamed)
                .ToList();
            foreach (var group in asked.GroupBy(vacancy => vacancy.IsIt).OrderByDescending(group => group.Key))
            {
                var commonest = group.SelectMany(vacancy => vacancy.Skills).CountBy(skill => skill).OrderByDescending(pair => pair.Value).Take(First).Select(pair => pair.Key).ToList();
                var answered = group.Select(vacancy => (vacancy.Skills, Keywords: RoleSkills.Default.WantedFor(vacancy.Title).Take(First).Select(entry => entry.Skill.Index).ToList()))
                    .Where(vacancy => vacancy.Keywords.Count > 0)
                    .ToList();
                table.AddRow(
                    $"{set}, {(group.Key ? "IT" : "all else")}",
                    $"{group.Count():N0}",
                    $"{answered.Count / (double)group.Count():P0}",
                    $"{answered.Average(vacancy => vacancy.Keywords.Count(vacancy.Skills.Contains) / (double)vacancy.Keywords.Count):P1}",
                    $"{group.Average(vacancy => commonest.Count(vacancy.Skills.Contains) / (double)First):P1}");
            }
        }

        console.Write(table);
        return Task.CompletedTask;
    }

    private static bool IsOfIt(string title) =>
        OccupationTable.Default.Find(title) is [var first, ..] && OccupationTable.Default.Fields[OccupationTable.Default.Occupations[first.Occupation].Field].StartsWith("it.", StringComparison.Ordinal);

    private static HashSet<int> SkillsOf(Vacancy vacancy) =>
        [.. SkillTaxonomy.Default.Find($"{string.Join(", ", vacancy.Skills)}\n{vacancy.Description}").Where(mention => !mention.Skill.IsSoft).Select(mention => mention.Skill.Index)];
}
