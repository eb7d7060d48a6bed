using JobFunctions.Core.Matching.Skills;

namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Skills as the product's taxonomy spells them in one language.</summary>
internal sealed class TaxonomySkillNames(SkillTaxonomy taxonomy, string language) : ISkillNames
{
    private const string TechnologyGroup = "it";

    public string? Resolve(string name) => taxonomy.Resolve(name)?.NameIn(language);

    public IEnumerable<(string Name, bool IsTechnology)> Find(string text) =>
        taxonomy.Find(text).Where(mention => !mention.Skill.IsSoft).Select(mention => (mention.Skill.NameIn(language), mention.Skill.Group == TechnologyGroup));
}
