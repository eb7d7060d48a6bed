using System.Globalization;
using System.Text;
using JobFunctions.Benchmarks.Quality.Ranking;
using JobFunctions.Core.Matching.Roles;
using JobFunctions.Core.Matching.Skills;
using JobFunctions.Core.Vacancies;
using JobFunctions.StandIns;
using Spectre.Console;

namespace JobFunctions.Benchmarks.Fitting;

/// <summary>Writes what vacancies of each professional role ask for (<c>Roles/roles.skills.tsv</c>) anew from the shared vacancies. Not a measurement.</summary>
internal sealed class RoleSkillsSection : IBenchmarkSection
{
    private const int LeastVacancies = 4;
    private const double LeastShare = 0.07;
    private const int MostSkills = 40;
    private const int LeastGroup = 8;
    private const double LeastTitleShare = 0.03;

    // What is asked for in every line of work says nothing of this one, unless it is asked for here far more.
    private const double LeastLift = 1.3;

    public string Name => "role-skills";

    public async Task RunAsync(IAnsiConsole console, CancellationToken cancellationToken)
    {
        if (!RankingData.IsThere)
        {
            console.WriteLine("Role skills: ../shared/matching is not there.");
            return;
        }

        var data = RankingData.Load();
        var roles = data.Roles.Select(role => role.Name).ToHashSet();
        var asked = data.HeadHunter.Concat(data.Items).Where(vacancy => vacancy.Label is { } label && roles.Contains(label))
            .Select(vacancy => new Asked(vacancy.Label!, SkillsIn(vacancy.Vacancy.Title), SkillsOf(vacancy.Vacancy))).Where(vacancy => vacancy.Skills.Count > 0).ToList();
        var everywhere = asked.SelectMany(vacancy => vacancy.Skills).CountBy(skill => skill).ToDictionary(pair => pair.Key, pair => pair.Value / (double)asked.Count);
        var table = new StringBuilder("# Made by tests/Benchmarks -- fit role-skills from public vacancies; do not edit.\n");
        var anywhere = asked.GroupBy(vacancy => vacancy.Role).Select(role => role.ToList()).Where(role => role.Count >= LeastGroup).SelectMany(AlternativesIn).ToHashSet();
        foreach (var role in asked.GroupBy(vacancy => vacancy.Role).OrderBy(role => role.Key, StringComparer.Ordinal))
        {
            Write(role.Key, [.. role], null);
        }

        foreach (var named in asked.SelectMany(vacancy => vacancy.InTitle.Select(skill => (skill, vacancy))).GroupBy(pair => pair.skill, pair => pair.vacancy).OrderBy(group => group.Key.Name, StringComparer.Ordinal))
        {
            Write($"{RoleSkills.TitlePrefix}{named.Key.Name}", [.. named], named.Key);
        }

        var file = Path.Combine(RepositoryRoot.Folder.FullName, "src", "Core", "Matching", "Roles", "roles.skills.tsv");
        await File.WriteAllTextAsync(file, table.ToString(), cancellationToken);
        console.WriteLine($"{asked.Count} vacancies of {asked.Select(vacancy => vacancy.Role).Distinct().Count()} roles.");

        static IEnumerable<Skill> AlternativesIn(List<Asked> group) =>
            group.SelectMany(vacancy => vacancy.InTitle).CountBy(skill => skill).Where(pair => pair.Value >= LeastTitleShare * group.Count).Select(pair => pair.Key);

        // A technology that titles of a role name is one way to do it among others: it is no demand of the whole role, nor of another
        // technology that it is not related to; nor is what is part of it.
        void Write(string key, List<Asked> group, Skill? named)
        {
            if (group.Count < LeastGroup)
            {
                return;
            }

            var alternatives = (named is null ? AlternativesIn(group) : anywhere.Where(skill => skill != named && !named.Related.Any(related => related.Index == skill.Index)))
                .Select(skill => skill.Index).ToHashSet();
            var wanted = group.SelectMany(vacancy => vacancy.Skills).CountBy(skill => skill)
                .Select(pair => (Skill: pair.Key, pair.Value, Share: pair.Value / (double)group.Count))
                .Where(entry => entry.Value >= LeastVacancies && entry.Share >= LeastShare && entry.Share >= LeastLift * everywhere[entry.Skill])
                .Where(entry => named is null || entry.Skill.Group == named.Group)
                .Where(entry => !alternatives.Contains(entry.Skill.Index) && !entry.Skill.Implied.Any(whole => alternatives.Contains(whole.Index)))
                .OrderByDescending(entry => entry.Share).ThenBy(entry => entry.Skill.Name, StringComparer.Ordinal).Take(MostSkills);
            foreach (var (skill, _, share) in wanted)
            {
                table.Append(CultureInfo.InvariantCulture, $"{key}\t{skill.Name}\t{share:0.###}\n");
            }
        }
    }

    /// <summary>What the employer lists; where nothing is listed, what the text names.</summary>
    private static HashSet<Skill> SkillsOf(Vacancy vacancy) =>
        SkillsIn(vacancy.Skills.Count > 0 ? string.Join(", ", vacancy.Skills) : vacancy.HasDetails ? "" : $"{vacancy.Title}\n{vacancy.Description}");

    private static HashSet<Skill> SkillsIn(string text) => [.. SkillTaxonomy.Default.Find(text).Where(mention => !mention.Skill.IsSoft).Select(mention => mention.Skill)];

    private sealed record Asked(string Role, HashSet<Skill> InTitle, HashSet<Skill> Skills);
}
