using System.Globalization;

namespace JobFunctions.Core.Notifications.Words;

/// <summary>Names that an e-mail may greet by.</summary>
/// <remarks>
/// Whoever registers a stranger's address writes the name in the e-mail that goes there. What is no plain name, an address of a site for
/// instance, is left out, so that nobody can send their own message through this platform.
/// </remarks>
internal static class Greeting
{
    private const int MaxLength = 40;

    /// <returns>null where there is no name to greet by.</returns>
    public static string? NameOf(string? firstName) =>
        firstName is { Length: > 0 and <= MaxLength } name && name.EnumerateRunes().All(rune =>
            System.Text.Rune.IsLetter(rune)
            || System.Text.Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            || rune.Value is ' ' or '-' or '\'' or '’')
            ? name
            : null;
}
