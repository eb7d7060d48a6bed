using System.Globalization;
using JobFunctions.Benchmarks.Quality.Ranking;
using JobFunctions.Core.Matching.Background;
using JobFunctions.Core.Matching.Occupations;
using JobFunctions.Core.Matching.Roles;
using JobFunctions.Core.Matching.Scoring;
using JobFunctions.Core.Matching.Skills;
using JobFunctions.Core.Text;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Benchmarks.Fitting;

/// <summary>Makes the tables of ranking out of some folds of the shared sets: how common stems and skills are, and of which roles stems speak.</summary>
internal sealed class TableFitter(RankingData data)
{
    private const int LeastTexts = 3;
    private const int MostTerms = 14_000;

    private readonly Dictionary<string, int> _roles = data.Roles.Select((role, index) => (role.Name, index)).ToDictionary(pair => pair.Name, pair => pair.index);
    private readonly ILookup<int, int> _rolesOfOccupations = data.Roles
        .SelectMany((role, index) => OccupationTable.Default.Find(role.Name).Take(2).Select(hit => (hit.Occupation, index)))
        .ToLookup(pair => pair.Occupation, pair => pair.index);

    public FittedTables Fit(IReadOnlySet<int> folds, CancellationToken cancellationToken)
    {
        var vacancies = data.HeadHunter.Concat(data.Items).Concat(data.Jobs).Concat(data.Titles).Where(vacancy => folds.Contains(vacancy.Fold)).ToList();
        var resumes = data.Resumes.Where(resume => folds.Contains(resume.Fold) && resume.Language == "en").ToList();
        List<(string Text, string Language)> whole =
        [
            .. vacancies.Where(vacancy => vacancy.Vacancy.HasDetails).Select(vacancy => (TextOf(vacancy.Vacancy), vacancy.Language)),
            .. resumes.Select(resume => (resume.Text, resume.Language)),
        ];
        var stems = whole.Select(text => text.Text).Concat(vacancies.Select(vacancy => vacancy.Vacancy.Title)).Concat(vacancies.Select(vacancy => vacancy.Vacancy.Description)).SelectMany(StemsOf).ToHashSet();
        var terms = Shares(whole, text => StemsOf(text), MostTerms);
        var skills = Shares(whole, text => SkillTaxonomy.Default.Find(text).Select(mention => mention.Skill.Name).ToHashSet(), int.MaxValue);
        var background = BackgroundStatistics.Parse(new StringReader(terms), new StringReader(skills), SkillTaxonomy.Default);
        return new FittedTables(terms, skills, Roles(vacancies, resumes, stems, new TextProfiler(background), cancellationToken));
    }

    private string Roles(List<LabelledVacancy> vacancies, List<LabelledResume> resumes, HashSet<string> stems, TextProfiler profiler, CancellationToken cancellationToken)
    {
        var trainer = new RoleTrainer(data.Roles);
        foreach (var vacancy in vacancies)
        {
            var labels = LabelsOf(vacancy);
            var title = Vector((vacancy.Vacancy.Title, 1));
            var pairs = Pairs(vacancy.Vacancy.Title);
            trainer.Add([title, pairs], labels);
            if (vacancy.Vacancy.Description.Length + vacancy.Vacancy.Skills.Count > 0)
            {
                var text = Vector([(vacancy.Vacancy.Title, 2), .. vacancy.Vacancy.Skills.Select(skill => (skill, 1f)), (vacancy.Vacancy.Description, 1)]);
                trainer.Add([title, pairs, text], labels);
                if (vacancy.Vacancy.Skills.Count > 0)
                {
                    trainer.Add([title, pairs, Vector([(vacancy.Vacancy.Title, 2), .. vacancy.Vacancy.Skills.Select(skill => (skill, 1f))])], labels);
                }
            }
        }

        foreach (var resume in resumes)
        {
            trainer.Add([Vector((resume.Text, 1))], LabelsOf(resume.Category));
        }

        foreach (var (role, index) in _roles)
        {
            stems.UnionWith(StemsOf(role));
            trainer.Add([Vector((role, 1)), Pairs(role)], [index], isNamed: true);
        }

        foreach (var (occupation, alias) in OccupationTable.Default.Titles)
        {
            stems.UnionWith(StemsOf(alias));
            trainer.Add([Vector((alias, 1)), Pairs(alias)], [.. _rolesOfOccupations[occupation]], isNamed: true);
        }

        var names = stems.ToDictionary(stem => TermHash.Of(stem));
        foreach (var (one, other) in vacancies.Select(vacancy => vacancy.Vacancy.Title).Concat(_roles.Keys).Concat(OccupationTable.Default.Titles.Select(title => title.Title)).SelectMany(PairsOf))
        {
            names.TryAdd(TermHash.Combine(TermHash.Of(one), TermHash.Of(other)), $"{one} {other}");
        }

        return trainer.Train(names, cancellationToken);

        TermVector Pairs(string title)
        {
            profiler.AddPairs(title, 1);
            var built = profiler.Build();
            return built with { Weights = [.. built.Weights.Select(weight => weight * RoleTable.PairShare)] };
        }

        TermVector Vector(params (string Text, float Weight)[] parts)
        {
            foreach (var (text, weight) in parts)
            {
                profiler.Add(text, weight);
            }

            return profiler.Build();
        }
    }

    /// <summary>The role itself, or the roles that its category or its title may stand for.</summary>
    private int[] LabelsOf(LabelledVacancy vacancy) =>
        vacancy.Label is { } label && (_roles.TryGetValue(label, out var role) ? [role] : RolesRelatedTo(label)) is { Length: > 0 } roles ? roles : RolesOfTitle(vacancy.Vacancy.Title);

    private int[] LabelsOf(string category) =>
        data.Related.TryGetValue(category, out var labels) && labels.Where(_roles.ContainsKey).Select(label => _roles[label]).ToArray() is { Length: > 0 } roles ? roles : RolesOfTitle(category.Replace('-', ' '));

    private int[] RolesRelatedTo(string category) =>
        [.. data.Related.Values.Where(labels => labels.Contains(category)).SelectMany(labels => labels).Where(_roles.ContainsKey).Select(label => _roles[label]).Distinct().Order()];

    private int[] RolesOfTitle(string title) =>
        [.. OccupationTable.Default.Find(title).Take(2).SelectMany(hit => _rolesOfOccupations[hit.Occupation]).Distinct().Order()];

    private static string TextOf(Vacancy vacancy) => $"{vacancy.Title}\n{string.Join(", ", vacancy.Skills)}\n{vacancy.Description}";

    /// <summary>Lines of a name and the share of texts that hold it, the greater of both languages.</summary>
    private static string Shares(List<(string Text, string Language)> texts, Func<string, HashSet<string>> namesOf, int most)
    {
        var shares = new Dictionary<string, double>();
        foreach (var group in texts.Where(text => text.Language is "ru" or "en").GroupBy(text => text.Language))
        {
            var count = group.Count();
            foreach (var (name, times) in group.SelectMany(text => namesOf(text.Text)).CountBy(name => name).Where(pair => pair.Value >= LeastTexts))
            {
                shares[name] = Math.Max(shares.GetValueOrDefault(name), times / (double)count);
            }
        }

        return string.Concat(shares.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(most).OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}\t{pair.Value:0.#####}\n")));
    }

    /// <summary>Each two stems that follow one another, as <see cref="TextProfiler.AddPairs"/> takes them.</summary>
    private static IEnumerable<(string One, string Other)> PairsOf(string title)
    {
        var stems = Tokenizer.Tokenize(title).Select(token => token.Word).Where(word => word.Length > 1 && !StopWords.Contains(word) && word.AsSpan().ContainsAnyExceptInRange('0', '9')).Select(Stemmer.Stem).ToList();
        return stems.Zip(stems.Skip(1));
    }

    private static HashSet<string> StemsOf(string text) =>
        [.. Tokenizer.Tokenize(text).Select(token => token.Word).Where(word => word.Length > 1 && !StopWords.Contains(word) && (!char.IsAsciiDigit(word[0]) || word is "1с" or "3d" or "2d")).Select(Stemmer.Stem)];
}
