using System.Buffers;

namespace JobFunctions.Core.Text;

/// <summary>The stem of a word by its alphabet: Russian for Cyrillic, English for Latin; names with digits and signs stay as they are.</summary>
public static class Stemmer
{
    // Letters of Kazakh that Russian lacks: Russian endings say nothing about such a word.
    private static readonly SearchValues<char> KazakhLetters = SearchValues.Create("әғқңөұүһі");

    /// <summary>Stems a normalised word in its place.</summary>
    /// <returns>The length of the stem.</returns>
    public static int Stem(Span<char> word)
    {
        if (!word.ContainsAnyExceptInRange('a', 'z'))
        {
            return EnglishStemmer.Stem(word);
        }

        return word.ContainsAnyExceptInRange('\u0400', '\u052F') || word.ContainsAny(KazakhLetters) ? word.Length : RussianStemmer.Stem(word);
    }

    public static string Stem(string word)
    {
        Span<char> buffer = word.ToCharArray();
        return buffer[..Stem(buffer)].ToString();
    }

    /// <summary><see cref="TermHash"/> of the stem, without allocating.</summary>
    /// <param name="word">At most <see cref="WordReader.MaxWordLength"/> characters.</param>
    public static ulong StemHash(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[WordReader.MaxWordLength];
        var copy = buffer[..Math.Min(word.Length, buffer.Length)];
        word[..copy.Length].CopyTo(copy);
        return TermHash.Of(copy[..Stem(copy)]);
    }
}
