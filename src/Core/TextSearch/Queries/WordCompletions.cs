using System.Collections.Concurrent;
using JobFunctions.Core.Text;
using JobFunctions.Core.TextSearch.Segments;

namespace JobFunctions.Core.TextSearch.Queries;

/// <summary>
/// The terms of the words that a typed beginning may grow into, where the term does not begin so itself: "developmen" is on its way
/// to "development", which the index knows as "develop". Found by giving the beginning the rest of each common ending.
/// </summary>
internal static class WordCompletions
{
    // The fewest letters of a term that is told from a beginning which is no word itself.
    private const int MinTerm = 3;
    private const int MaxKnown = 4096;

    private static readonly string[] EnglishRests = RestsOf(
        "ements ments ations ational ationally izations ings ingly edly ers ors ies ied ness nesses fulness ousness iveness lessness ful fully less lessly ously ably ibly ally ically ance ances ence ences able ible "
        + "abilities ibility alities ality ivity ivities ism isms ist ists ate ates ated ator ators ize izes ized izer ive ives ous logy logies logist");

    private static readonly string[] RussianRests = RestsOf(
        "ец ок ек иями ями ами ией иям ием иях ью ев ов ей ой ий ям ем ам ом ах ях ию ия остью остям остями остях ости ными ного ному ными ую юю ая яя ое ее ые ие ых их ыми ими ого его ому ему "
        + "ейшими ейшего ейшему ейшая ейшие ующими ующего ующему ующая ующие ющими ющего ющему ющая ющие ающийся ющихся вшими вшего вшему вшая вшие вшихся ившись ывшись авшись вшись "
        + "ивший ывший енный анный анные анных енных нного нному нными ться тся ешься ется ются ится ятся лась лись лось лся ть ете ите йте ейте уйте ешь ишь ует уют ила ыла или ыли ило ыло");

    private static readonly ConcurrentDictionary<string, IReadOnlyList<string>> Known = new(StringComparer.Ordinal);

    /// <summary>Remembers the last few thousand beginnings: many people type the same.</summary>
    public static IReadOnlyList<string> TermsOf(string beginning)
    {
        if (Known.TryGetValue(beginning, out var known))
        {
            return known;
        }

        if (Known.Count >= MaxKnown)
        {
            Known.Clear();
        }

        return Known[beginning] = Find(beginning);
    }

    private static List<string> Find(string beginning)
    {
        var rests = char.IsAsciiLetter(beginning[0]) ? EnglishRests : RussianRests;
        var terms = new List<string>();
        Span<char> word = stackalloc char[WordReader.MaxWordLength];
        foreach (var rest in rests)
        {
            if (beginning.Length + rest.Length > word.Length)
            {
                continue;
            }

            beginning.CopyTo(word);
            rest.CopyTo(word[beginning.Length..]);
            var term = word[..IndexTerm.Of(word[..(beginning.Length + rest.Length)])];
            if ((term.Length >= MinTerm || rest.Length == 0) && !term.StartsWith(beginning) && !Contains(terms, term))
            {
                terms.Add(term.ToString());
            }
        }

        return terms;
    }

    private static bool Contains(List<string> terms, ReadOnlySpan<char> term)
    {
        foreach (var known in terms)
        {
            if (term.SequenceEqual(known))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What may be left to type of each ending, and nothing.</summary>
    private static string[] RestsOf(string endings) =>
        ["", .. endings.Split(' ').SelectMany(ending => Enumerable.Range(0, ending.Length).Select(start => ending[start..])).Distinct()];
}
