using System.Globalization;
using System.Text;
using JobFunctions.Benchmarks.Quality.Ranking;
using JobFunctions.Core.Matching.Occupations;
using JobFunctions.Core.Matching.Skills;
using JobFunctions.Core.Text;
using JobFunctions.Core.Vacancies;
using JobFunctions.StandIns;
using Spectre.Console;

namespace JobFunctions.Benchmarks.Background;

/// <summary>
/// Makes the background tables of <c>src/Core/Matching/Background</c> anew from the fitted half of the shared sets: how common stems and
/// skills are, and of which fields of work stems speak (the lift of a stem in a field over its mean, of texts labelled by their titles).
/// </summary>
internal sealed class BackgroundWriter : IBenchmarkSection
{
    private const int LeastTexts = 4;
    private const int MostTerms = 14_000;
    private const double LeastLift = 0.5;
    private const double LeastLabelledTexts = 7;
    private const int MostFields = 5;
    private const double LeastFieldTexts = 6;

    // How the categories of resumes, which have no title, are named as occupations.
    private static readonly Dictionary<string, string> TitlesOfCategories = new()
    {
        ["ACCOUNTANT"] = "accountant",
        ["ADVOCATE"] = "lawyer",
        ["APPAREL"] = "fashion designer",
        ["ARTS"] = "artist",
        ["AUTOMOBILE"] = "car mechanic",
        ["BANKING"] = "banker",
        ["BPO"] = "call center",
        ["BUSINESS-DEVELOPMENT"] = "business development manager",
        ["CHEF"] = "chef",
        ["CONSTRUCTION"] = "construction manager",
        ["CONSULTANT"] = "management consultant",
        ["DESIGNER"] = "graphic designer",
        ["DIGITAL-MEDIA"] = "marketing manager",
        ["ENGINEERING"] = "design engineer",
        ["FINANCE"] = "financial analyst",
        ["FITNESS"] = "fitness trainer",
        ["HEALTHCARE"] = "nurse",
        ["HR"] = "hr manager",
        ["INFORMATION-TECHNOLOGY"] = "technical support",
        ["PUBLIC-RELATIONS"] = "public relations",
        ["SALES"] = "sales manager",
        ["TEACHER"] = "teacher",
        ["AGRICULTURE"] = "agronomist",
        ["AVIATION"] = "pilot",
        ["Java Developer"] = "java developer",
        ["Python Developer"] = "python developer",
        ["DotNet Developer"] = "developer",
        ["Web Designing"] = "web developer",
        ["Data Science"] = "data scientist",
        ["DevOps Engineer"] = "devops engineer",
        ["Testing"] = "tester",
        ["Automation Testing"] = "tester",
        ["Business Analyst"] = "business analyst",
        ["Network Security Engineer"] = "network engineer",
        ["Operations Manager"] = "operations manager",
        ["PMO"] = "project manager",
        ["Sales"] = "sales manager",
        ["Advocate"] = "lawyer",
        ["Civil Engineer"] = "civil engineer",
        ["Mechanical Engineer"] = "mechanical engineer",
        ["Electrical Engineering"] = "electrical engineer",
        ["Database"] = "database developer",
        ["Hadoop"] = "data engineer",
        ["ETL Developer"] = "etl developer",
        ["SAP Developer"] = "sap developer",
        ["Blockchain"] = "software developer",
        ["Health and fitness"] = "fitness trainer",
    };

    public string Name => "tables";

    public async Task RunAsync(IAnsiConsole console, CancellationToken cancellationToken)
    {
        var data = RankingData.Load();
        var texts = Texts(data).ToList();
        var folder = Path.Combine(RepositoryRoot.Folder.FullName, "src", "Core", "Matching", "Background");
        var terms = Terms(texts);
        var source = "# Made by tests/Benchmarks -- background from one half of public vacancies and resumes; do not edit.\n";
        await File.WriteAllTextAsync(Path.Combine(folder, "background.terms.tsv"), source + terms, cancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "background.skills.tsv"), source + SkillShares(texts), cancellationToken);
        console.WriteLine($"{texts.Count} texts, {terms.AsSpan().Count('\n')} stems.");
    }

    private static IEnumerable<Labelled> Texts(RankingData data)
    {
        var table = OccupationTable.Default;
        foreach (var vacancy in data.HeadHunter.Concat(data.Jobs).Concat(data.Titles).Where(vacancy => vacancy.IsTrain))
        {
            var labels = table.Find(vacancy.Vacancy.Title);
            var byRole = vacancy.Label is { } label && vacancy.Language == "ru" ? table.Find(label) : [];
            var fields = labels.Take(2).Concat(byRole.Take(2)).Select(hit => table.Occupations[hit.Occupation].Field).Distinct().ToArray();
            yield return new Labelled(TextOf(vacancy.Vacancy), vacancy.Language, fields, vacancy.Vacancy.Description.Length > 0);
        }

        foreach (var resume in data.Resumes.Where(resume => resume.IsTrain && resume.Language == "en"))
        {
            var fields = TitlesOfCategories.TryGetValue(resume.Category, out var title) ? table.Find(title).Select(hit => table.Occupations[hit.Occupation].Field).Distinct().ToArray() : [];
            yield return new Labelled(resume.Text, "en", fields, IsWhole: true);
        }
    }

    private static string TextOf(Vacancy vacancy) => $"{vacancy.Title}\n{string.Join(", ", vacancy.Skills)}\n{vacancy.Description}";

    private static string Terms(List<Labelled> texts)
    {
        var rows = new List<(string Stem, double Share, string Fields)>();
        foreach (var language in new[] { "ru", "en" })
        {
            var own = texts.Where(text => text.Language == language).Select(text => (text, Stems: StemsOf(text.Text))).ToList();
            var whole = own.Where(text => text.text.IsWhole).ToList();
            var counts = whole.SelectMany(text => text.Stems).CountBy(stem => stem).ToDictionary();
            var lifts = Lifts(own);
            rows.AddRange(own.SelectMany(text => text.Stems).CountBy(stem => stem).Where(pair => pair.Value >= LeastTexts)
                .Select(pair => (pair.Key, counts.GetValueOrDefault(pair.Key, 1) / (double)whole.Count, lifts.GetValueOrDefault(pair.Key, ""))));
        }

        var table = new StringBuilder();
        foreach (var group in rows.GroupBy(row => row.Stem)
            .Select(group => (Stem: group.Key, Share: group.Max(row => row.Share), Fields: group.OrderByDescending(row => row.Share).Select(row => row.Fields).FirstOrDefault(fields => fields.Length > 0) ?? ""))
            .OrderByDescending(row => row.Share).Take(MostTerms).OrderBy(row => row.Stem, StringComparer.Ordinal))
        {
            table.Append(CultureInfo.InvariantCulture, $"{group.Stem}\t{group.Share:0.#####}").Append(group.Fields.Length > 0 ? "\t" : "").Append(group.Fields).Append('\n');
        }

        return table.ToString();
    }

    private static Dictionary<string, string> Lifts(List<(Labelled Text, HashSet<string> Stems)> texts)
    {
        var fields = OccupationTable.Default.Fields;
        var sizes = new double[fields.Count];
        var counts = new Dictionary<string, double[]>();
        foreach (var (text, stems) in texts)
        {
            foreach (var field in text.Fields)
            {
                var weight = 1.0 / text.Fields.Length;
                sizes[field] += weight;
                foreach (var stem in stems)
                {
                    (counts.TryGetValue(stem, out var row) ? row : counts[stem] = new double[fields.Count])[field] += weight;
                }
            }
        }

        var large = Enumerable.Range(0, fields.Count).Where(field => sizes[field] >= LeastFieldTexts).ToList();
        var lifts = new Dictionary<string, string>();
        foreach (var (stem, row) in counts.Where(pair => pair.Value.Sum() >= LeastLabelledTexts))
        {
            var mean = large.Average(field => row[field] / sizes[field]);
            var strong = large
                .Select(field => (Field: field, Lift: Math.Log(((row[field] + (2 * mean)) / (sizes[field] + 2)) / mean) * row[field] / (row[field] + 3)))
                .Where(pair => pair.Lift >= LeastLift)
                .OrderByDescending(pair => pair.Lift)
                .Take(MostFields);
            lifts[stem] = string.Join(' ', strong.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{fields[pair.Field]}:{pair.Lift:0.0}")));
        }

        return lifts;
    }

    private static string SkillShares(List<Labelled> texts)
    {
        var shares = new Dictionary<string, double>();
        foreach (var language in new[] { "ru", "en" })
        {
            var whole = texts.Where(text => text.Language == language && text.IsWhole).ToList();
            foreach (var (skill, count) in whole.SelectMany(text => SkillTaxonomy.Default.Find(text.Text).Select(mention => mention.Skill.Name).Distinct()).CountBy(name => name))
            {
                shares[skill] = Math.Max(shares.GetValueOrDefault(skill), count / (double)whole.Count);
            }
        }

        return string.Concat(shares.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}\t{pair.Value:0.#####}\n")));
    }

    private static HashSet<string> StemsOf(string text) =>
        [.. Tokenizer.Tokenize(text).Select(token => token.Word).Where(word => word.Length > 1 && !StopWords.Contains(word) && word.Any(c => !char.IsAsciiDigit(c))).Select(Stemmer.Stem)];

    /// <param name="IsWhole">More than a title: counts for how common stems are.</param>
    private sealed record Labelled(string Text, string Language, int[] Fields, bool IsWhole);
}
