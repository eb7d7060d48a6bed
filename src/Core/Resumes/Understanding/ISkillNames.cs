namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>What the readers ask a skill taxonomy.</summary>
internal interface ISkillNames
{
    /// <returns>The usual spelling of a skill; null for one that is not known.</returns>
    string? Resolve(string name);

    /// <returns>The usual spellings of the skills that a text names, in its order; personal qualities left out. A technology is named on purpose, other skills are also ordinary words.</returns>
    IEnumerable<(string Name, bool IsTechnology)> Find(string text);
}
