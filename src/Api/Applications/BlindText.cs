using System.Text.RegularExpressions;

namespace JobFunctions.Api.Applications;

/// <summary>Takes out of a person's texts what names them and how to reach them: somebody who works for themselves names their firm after themselves.</summary>
/// <param name="name">The person's full name; null where it is not known.</param>
public sealed partial class BlindText(string? name)
{
    private const string Gone = "…";
    private const string Vowels = "аеёийоуыьэюяәіүұө";

    // Shorter names stand in other words' places too, so they count as they are written, and without endings.
    private const int ShortestStem = 4;

    private readonly Regex[] _names = [.. (name ?? "")
        .Split((char[])[' ', '\t', '\u00a0', ',', '.', '-', '\'', '’'], StringSplitOptions.RemoveEmptyEntries)
        .Where(word => word.Length > 1)
        .Select(PatternOf)];

    /// <returns>The text with an ellipsis for each of them.</returns>
    public string? Of(string? text) => string.IsNullOrEmpty(text)
        ? text
        : _names.Aggregate(Contacts().Replace(text, Gone), (left, pattern) => pattern.Replace(left, Gone));

    private static Regex PatternOf(string word)
    {
        if (word.Length < ShortestStem)
        {
            return new Regex($@"\b{Regex.Escape(word)}\b", RegexOptions.CultureInvariant);
        }

        // Russian and Kazakh names change at their end.
        var stem = word.Length > ShortestStem && Vowels.Contains(char.ToLowerInvariant(word[^1]), StringComparison.Ordinal) ? word[..^1] : word;
        return new Regex($@"\b{Regex.Escape(stem)}\p{{L}}{{0,3}}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    // E-mail addresses, pages, names of messengers, and what has the digits of a telephone number.
    [GeneratedRegex(@"[\w.+-]+@[\w.-]+|@\w{4,}|https?://\S+|\b(?:t\.me|wa\.me|linkedin\.com|github\.com|vk\.com)/\S+|\+?\d[\d\s()-]{8,}\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Contacts();
}
