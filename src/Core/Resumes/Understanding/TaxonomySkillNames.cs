using JobFunctions.Core.Matching.Skills;

namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Skills as the product's taxonomy spells them in one language.</summary>
internal sealed class TaxonomySkillNames(SkillTaxonomy taxonomy, string language)
{
    private const string TechnologyGroup = "it";

    /// <returns>The usual spelling of a skill; null for one that is not known.</returns>
    public string? Resolve(string name) => taxonomy.Resolve(name)?.NameIn(language);

    /// <returns>The skills that a text names, in its order; personal qualities left out.</returns>
    public IEnumerable<NamedSkill> Find(string text) =>
        taxonomy.Find(text).Where(mention => !mention.Skill.IsSoft)
            .Select(mention => new NamedSkill(mention.Skill.NameIn(language), text.Substring(mention.Start, mention.Length), mention.Skill.Group == TechnologyGroup) { IsAtStart = IsAtStart(text, mention.Start), IsForeign = language is "ru" or "kk" });

    /// <summary>A capital says nothing where every word has one.</summary>
    private static bool IsAtStart(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd();

        return before.IsEmpty || before[^1] is '.' or '!' or '?' or ':' or ';' or '\t' or '•' or '(' or '"' or '«';
    }
}
