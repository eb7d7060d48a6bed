using System.Text;

namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Compares names with the addresses made of them.</summary>
internal static class Transliteration
{
    private const int MinLetters = 4;

    private static readonly string[] Russian =
        "a b v g d e zh z i i k l m n o p r s t u f h ts ch sh sch - y - e yu ya".Split(' ');

    /// <summary>Whether a word of the name, in Latin letters, stands in the part before the @.</summary>
    public static bool AnyIn(IEnumerable<string> words, string email)
    {
        var local = Fold(email[..Math.Max(0, email.IndexOf('@', StringComparison.Ordinal))]);

        return words.Select(word => Fold(ToLatin(word))).Any(word => word.Length >= MinLetters && local.Contains(word[..Math.Min(word.Length, 6)], StringComparison.Ordinal));
    }

    /// <summary>Whether a word of a name is one of the words that points, hyphens and digits part in the address.</summary>
    public static bool IsPart(string word, string email)
    {
        var folded = Fold(ToLatin(word));

        return folded.Length >= MinLetters && email[..Math.Max(0, email.IndexOf('@', StringComparison.Ordinal))].Split(['.', '_', '-', '+', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']).Any(part => Fold(part) == folded);
    }

    /// <summary>Whether the whole of a word stands in the address.</summary>
    public static bool IsWithin(string word, string email) =>
        Fold(ToLatin(word)) is { Length: > MinLetters } folded && Fold(email[..Math.Max(0, email.IndexOf('@', StringComparison.Ordinal))]).Contains(folded, StringComparison.Ordinal);

    private static string ToLatin(string word)
    {
        var latin = new StringBuilder(word.Length * 2);

        foreach (var c in word.ToLowerInvariant())
        {
            latin.Append(c switch
            {
                >= 'а' and <= 'я' => Russian[c - 'а'] is "-" ? "" : Russian[c - 'а'],
                'ё' => "e",
                'ә' => "a",
                'ғ' => "g",
                'қ' => "k",
                'ң' => "n",
                'ө' => "o",
                'ұ' or 'ү' => "u",
                'һ' => "h",
                'і' => "i",
                _ => c.ToString(),
            });
        }

        return latin.ToString();
    }

    /// <summary>Spellings differ (dmitriy, dmitry, dmitrii; kh, h; x, ks): what differs is made the same.</summary>
    private static string Fold(string latin) =>
        string.Concat(latin.ToLowerInvariant().Replace('ł', 'l').Replace('ø', 'o').Replace("ß", "ss", StringComparison.Ordinal).Replace("æ", "ae", StringComparison.Ordinal).Normalize(NormalizationForm.FormD).Where(char.IsAsciiLetter))
            .Replace("kh", "h", StringComparison.Ordinal).Replace("ks", "x", StringComparison.Ordinal).Replace('y', 'i').Replace('j', 'i').Replace('q', 'k').Replace("ii", "i", StringComparison.Ordinal);
}
