namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Every skill by its own name.</summary>
internal sealed class KnownSkillNames : ISkillNames
{
    public string? Resolve(string name) => null;

    public IEnumerable<string> Find(string text) => [];
}
