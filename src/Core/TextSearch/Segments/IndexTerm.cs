using JobFunctions.Core.Text;

namespace JobFunctions.Core.TextSearch.Segments;

/// <summary>What an index knows a word by: its stem, with no vowel that comes and goes.</summary>
internal static class IndexTerm
{
    /// <summary>Turns a normalised word into its term in its place.</summary>
    /// <returns>The length of the term.</returns>
    public static int Of(Span<char> word)
    {
        var length = Stemmer.Stem(word);
        return FleetingVowels.Drop(word[..length]);
    }

    public static string Of(string word)
    {
        Span<char> buffer = word.ToCharArray();
        return buffer[..Of(buffer)].ToString();
    }
}
