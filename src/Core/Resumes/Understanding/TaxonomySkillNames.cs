using JobFunctions.Core.Matching.Skills;

namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Skills as the product's taxonomy spells them in one language.</summary>
internal sealed class TaxonomySkillNames(SkillTaxonomy taxonomy, string language)
{
    private const string TechnologyGroup = "it";

    /// <returns>The usual spelling of a skill; null for one that is not known.</returns>
    public string? Resolve(string name) => taxonomy.Resolve(name)?.NameIn(language);

    /// <returns>The skills that a text names, in its order; personal qualities left out. A technology is named on purpose, other skills are also ordinary words.</returns>
    public IEnumerable<(string Name, bool IsTechnology)> Find(string text) =>
        taxonomy.Find(text).Where(mention => !mention.Skill.IsSoft).Select(mention => (mention.Skill.NameIn(language), mention.Skill.Group == TechnologyGroup));
}
