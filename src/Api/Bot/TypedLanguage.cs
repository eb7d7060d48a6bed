using System.Text.RegularExpressions;
using JobFunctions.Core.Resumes;

namespace JobFunctions.Api.Bot;

/// <summary>A language as a person types it, the level behind the name.</summary>
internal static partial class TypedLanguage
{
    /// <summary>ISO 639-2 for a language that is not known by its name.</summary>
    private const string Undetermined = "und";

    public static LanguageSkill Read(string text)
    {
        var match = LevelPattern().Match(text);
        var name = match.Success ? text[..match.Index].Trim(' ', '-', '–', '—', ',', ':', '(') : text.Trim();
        return new LanguageSkill(Undetermined, name.Length == 0 ? text.Trim() : name, match.Success ? match.Groups["level"].Value.ToUpperInvariant() : null);
    }

    [GeneratedRegex(@"[\s(](?<level>[ABC][12])\)?\s*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LevelPattern();
}
