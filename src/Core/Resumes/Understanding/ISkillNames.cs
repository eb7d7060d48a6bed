namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>What the readers ask a skill taxonomy.</summary>
internal interface ISkillNames
{
    /// <returns>The usual spelling of a skill; null for one that is not known.</returns>
    string? Resolve(string name);

    /// <returns>The usual spellings of the skills that a text names, in its order.</returns>
    IEnumerable<string> Find(string text);
}
