namespace JobFunctions.Core.Resumes;

/// <summary>A natural language that the person knows.</summary>
/// <param name="Code">ISO 639-1, lower case.</param>
/// <param name="Name">As the resume spells it.</param>
/// <param name="Level"><c>A1</c> to <c>C2</c> or <c>native</c>; null where none is said.</param>
public sealed record LanguageSkill(string Code, string Name, string? Level)
{
    public const string Native = "native";
}
