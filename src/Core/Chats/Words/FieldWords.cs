using JobFunctions.Core.Resumes;

namespace JobFunctions.Core.Chats.Words;

/// <summary>Names of what a resume says.</summary>
internal sealed record FieldWords
{
    public required string Name { get; init; }

    public required string DesiredPosition { get; init; }

    public required string CurrentPosition { get; init; }

    public required string Years { get; init; }

    public required string Skills { get; init; }

    public required string Education { get; init; }

    public required string Languages { get; init; }

    public required string Salary { get; init; }

    public required string City { get; init; }

    public required string Email { get; init; }

    public required string Phone { get; init; }

    /// <summary>The level of a language that somebody grew up with.</summary>
    public required string NativeLanguage { get; init; }

    public string LanguageOf(LanguageSkill language) => language.Level switch
    {
        null => language.Name,
        LanguageSkill.Native => $"{language.Name} ({NativeLanguage})",
        var level => $"{language.Name} {level}",
    };
}
