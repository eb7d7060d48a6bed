using System.Collections.Concurrent;
using JobFunctions.Core.Matching.Skills;
using JobFunctions.Core.Text;
using JobFunctions.Core.TextSearch;

namespace JobFunctions.Core.Vacancies.Indexing;

/// <summary>
/// Names of one skill stand for each other: of a technology all of them (<c>k8s</c>, Kubernetes), of any other skill the translations only
/// (welding, сварка), because its further names say the same less exactly.
/// </summary>
internal sealed class SkillSynonyms(SkillTaxonomy taxonomy) : ISynonyms
{
    private const string Technologies = "it";

    private readonly ConcurrentDictionary<int, (string Name, string Key)[]> _names = new();

    public IReadOnlyList<Synonym> Find(string text)
    {
        var synonyms = new List<Synonym>();
        foreach (var mention in taxonomy.Find(text))
        {
            var names = _names.GetOrAdd(mention.Skill.Index, static (_, skill) => NamesOf(skill), mention.Skill);
            var written = KeyOf(text.Substring(mention.Start, mention.Length));

            // Whoever does it ("сварщик") counts as the skill in a text, but is no name of it.
            if (names.Length > 1 && Array.Exists(names, name => name.Key == written))
            {
                synonyms.Add(new Synonym(mention.Start, mention.Length, [.. names.Where(name => name.Key != written).Select(name => name.Name)]));
            }
        }

        return synonyms;
    }

    private static (string Name, string Key)[] NamesOf(Skill skill)
    {
        var names = new[] { skill.Name, skill.RussianName, skill.KazakhName }.OfType<string>();
        return [.. (skill.Group == Technologies ? names.Concat(skill.Aliases) : names).Select(name => (name, KeyOf(name))).DistinctBy(name => name.Item2)];
    }

    /// <summary>The same for all forms of a name.</summary>
    private static string KeyOf(string name) => string.Join(' ', Tokenizer.Tokenize(name).Select(token => Stemmer.Stem(token.Word)));
}
