using System.Globalization;

namespace JobFunctions.StandIns.HeadHunter;

/// <summary>The words of a text, compared by their stems.</summary>
internal sealed class HeadHunterWords
{
    private readonly HashSet<string> _stems;
    private readonly string _text;

    public HeadHunterWords(string text)
    {
        var words = Split(text);
        _stems = words.Select(Stem).ToHashSet(StringComparer.Ordinal);
        _text = $" {string.Join(' ', words)} ";
    }

    public bool Has(string word) => Split(word) is { Count: > 0 } words && words.All(part => _stems.Contains(Stem(part)));

    public bool HasPhrase(string phrase) => Split(phrase) is { Count: > 0 } words
        && (words.Count == 1 ? _stems.Contains(Stem(words[0])) : _text.Contains($" {string.Join(' ', words)} ", StringComparison.Ordinal));

    private static List<string> Split(string text)
    {
        List<string> words = [];
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isPart = i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '#' or '+');
            if (isPart && start < 0)
            {
                start = i;
            }
            else if (!isPart && start >= 0)
            {
                words.Add(text[start..i].ToLower(CultureInfo.InvariantCulture).Replace('ё', 'е'));
                start = -1;
            }
        }

        return words;
    }

    // Cuts the endings of inflected Russian words, no more than a stand-in needs.
    private static string Stem(string word)
    {
        if (word.Length < 5 || word[^1] is < 'а' or > 'я')
        {
            return word;
        }

        var stem = word.TrimEnd('а', 'е', 'и', 'й', 'о', 'у', 'ы', 'ь', 'ю', 'я', 'м', 'х');
        return stem.Length >= 4 ? stem : word[..4];
    }
}
