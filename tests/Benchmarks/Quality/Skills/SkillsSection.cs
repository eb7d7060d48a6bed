using System.Diagnostics;
using JobFunctions.Benchmarks.Quality.Ranking;
using JobFunctions.Core.Matching.Skills;
using JobFunctions.Core.Text;
using Spectre.Console;

namespace JobFunctions.Benchmarks.Quality.Skills;

/// <summary>How much of what employers list as key skills the taxonomy knows, and how much of it their texts name too, on the held-out half.</summary>
internal sealed class SkillsSection : IBenchmarkSection
{
    private const int CharactersOfPage = 10_000;

    public string Name => "skills";

    public Task RunAsync(IAnsiConsole console, CancellationToken cancellationToken)
    {
        if (!RankingData.IsThere)
        {
            console.MarkupLine("[yellow]skills: the shared data is not there.[/]");
            return Task.CompletedTask;
        }

        var data = RankingData.Load();
        var taxonomy = SkillTaxonomy.Default;
        console.WriteLine($"{taxonomy.Skills.Count} skills in {taxonomy.Skills.Select(skill => skill.Group).Distinct().Count()} groups, {taxonomy.Skills.Sum(skill => skill.Aliases.Count)} other names.");
        Coverage(console, data, taxonomy);
        Texts(console, data, taxonomy, cancellationToken);
        return Task.CompletedTask;
    }

    private static void Coverage(IAnsiConsole console, RankingData data, SkillTaxonomy taxonomy)
    {
        var table = new Table().Title("Listed skills that are known, held-out half").AddColumns("set", "listed", "as a whole", "in part", "different", "as a whole");
        foreach (var (source, vacancies) in new[] { ("hh.ru", data.HeadHunter), ("other sources", data.Jobs) })
        {
            foreach (var (language, isRussian) in new[] { ("ru", true), ("en", false) })
            {
                var items = vacancies.Where(IsHeldOut).SelectMany(vacancy => vacancy.Vacancy.Skills)
                    .Where(item => !string.IsNullOrWhiteSpace(item) && item.Any(c => c is >= '\u0400' and <= '\u052F') == isRussian).ToList();
                var different = items.Distinct(StringComparer.OrdinalIgnoreCase).ToList();
                if (items.Count > 0)
                {
                    table.AddRow(
                        $"{source}, {language}",
                        $"{items.Count}",
                        $"{Share(items, item => taxonomy.Resolve(item) is not null):P1}",
                        $"{Share(items, item => taxonomy.Resolve(item) is null && IsNamedIn(taxonomy, item)):P1}",
                        $"{different.Count}",
                        $"{Share(different, item => taxonomy.Resolve(item) is not null):P1}");
                }
            }
        }

        console.Write(table);
    }

    // The names were written with an eye on the other half.
    private static bool IsHeldOut(LabelledVacancy vacancy) => TermHash.Of(vacancy.Vacancy.Id.LocalId) % 2 == 1;

    private static bool IsNamedIn(SkillTaxonomy taxonomy, string item)
    {
        var hits = new List<SkillHit>();
        taxonomy.FindListed(item, hits);
        return hits.Count > 0;
    }

    private static double Share(List<string> items, Func<string, bool> holds) => (double)items.Count(holds) / items.Count;

    private static void Texts(IAnsiConsole console, RankingData data, SkillTaxonomy taxonomy, CancellationToken cancellationToken)
    {
        var table = new Table().Title("Skills in the texts of vacancies, held-out half").AddColumns("set", "vacancies", "named in a text", "not listed", "listed ones that the text names", "with a level", "µs for 10 KB");
        foreach (var language in new[] { "ru", "en" })
        {
            var vacancies = data.HeadHunter.Where(vacancy => IsHeldOut(vacancy) && vacancy.Language == language && vacancy.Vacancy.Description.Length > 0).ToList();
            var (found, unlisted, listed, both, levelled, characters) = (0, 0, 0, 0, 0, 0L);
            var clock = new Stopwatch();
            foreach (var vacancy in vacancies)
            {
                cancellationToken.ThrowIfCancellationRequested();
                clock.Start();
                var mentions = taxonomy.Find(vacancy.Vacancy.Description);
                clock.Stop();
                characters += vacancy.Vacancy.Description.Length;
                var inText = mentions.Select(mention => mention.Skill.Index).ToHashSet();
                var inList = vacancy.Vacancy.Skills.Select(taxonomy.Resolve).OfType<Skill>().Select(skill => skill.Index).ToHashSet();
                found += inText.Count;
                unlisted += inText.Count(skill => !inList.Contains(skill));
                listed += inList.Count;
                both += inList.Count(inText.Contains);
                levelled += taxonomy.FindWithLevels(vacancy.Vacancy.Description).Where(mention => mention.Stated is not null).Select(mention => mention.Skill.Index).Distinct().Count();
            }

            table.AddRow(
                $"hh.ru, {language}",
                $"{vacancies.Count}",
                $"{(double)found / vacancies.Count:0.0}",
                $"{(double)unlisted / vacancies.Count:0.0}",
                $"{(double)both / listed:P1}",
                $"{(double)levelled / found:P1}",
                $"{clock.Elapsed.TotalMicroseconds * CharactersOfPage / characters:0}");
        }

        console.Write(table);
    }
}
