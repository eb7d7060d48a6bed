using JobFunctions.Api.Validation;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Resumes.Understanding;

namespace JobFunctions.Api.Resumes;

/// <summary>A language that the person speaks.</summary>
public sealed record LanguageRequest
{
    /// <summary>ISO 639-1; where it is missing, told by the name.</summary>
    [Line(3)]
    public string? Code { get; init; }

    [Mandatory]
    [Line(60)]
    public string? Name { get; init; }

    /// <summary><c>A1</c> to <c>C2</c> or <c>native</c>.</summary>
    [OneOf("A1", "A2", "B1", "B2", "C1", "C2", LanguageSkill.Native)]
    public string? Level { get; init; }

    internal LanguageSkill ToLanguage()
    {
        var told = TypedLanguage.Read($"{Name!.Trim()} {Level}".TrimEnd()); // Mandatory.
        var level = TypedText.Clean(Level) is { } typed ? typed.Equals(LanguageSkill.Native, StringComparison.OrdinalIgnoreCase) ? LanguageSkill.Native : typed.ToUpperInvariant() : told.Level;
        return new LanguageSkill(TypedText.Clean(Code)?.ToLowerInvariant() ?? told.Code, Name.Trim(), level);
    }
}
