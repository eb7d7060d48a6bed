using JobFunctions.Core.Reference;
using JobFunctions.Core.Text;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Matching.Conditions;

/// <summary>A word that the person excluded stands in the title, the text or the skills, in any of its forms; several words stand together.</summary>
public sealed class ExcludedWordsCondition : IHardCondition
{
    private readonly ulong[][] _phrases;

    public ExcludedWordsCondition(IEnumerable<string> words) =>
        _phrases = [.. words.Select(Stems).Where(stems => stems.Length > 0)];

    public string Name => "word";

    public bool IsBrokenBy(Vacancy vacancy, RateTable rates) =>
        _phrases.Length > 0
        && (Contains(vacancy.Title) || Contains(vacancy.Description) || Contains(vacancy.Responsibilities) || vacancy.Skills.Any(Contains));

    private static ulong[] Stems(string phrase)
    {
        var stems = new List<ulong>();
        var reader = new WordReader(phrase);
        while (reader.MoveNext())
        {
            stems.Add(StemOf(reader.Word));
        }

        return [.. stems];
    }

    /// <summary>A stem without its fleeting vowel, so that "продавец" is "продавца" and "звонок" is "звонки".</summary>
    private static ulong StemOf(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[WordReader.MaxWordLength];
        word.CopyTo(buffer);
        var length = Stemmer.Stem(buffer[..word.Length]);
        if (length >= 4 && buffer[length - 2] is 'е' or 'о' && buffer[length - 1] is 'ц' or 'к' or 'н')
        {
            buffer[length - 2] = buffer[length - 1];
            length--;
        }

        return TermHash.Of(buffer[..length]);
    }

    private bool Contains(string? text)
    {
        if (text is null)
        {
            return false;
        }

        // For each phrase, the lengths of its beginnings that end at the last word, as bits.
        Span<ulong> reached = _phrases.Length <= 64 ? stackalloc ulong[_phrases.Length] : new ulong[_phrases.Length];
        reached.Clear();
        var reader = new WordReader(text);
        while (reader.MoveNext())
        {
            var stem = StemOf(reader.Word);
            for (var i = 0; i < _phrases.Length; i++)
            {
                if (Advance(ref reached[i], _phrases[i], stem))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Advance(ref ulong reached, ulong[] phrase, ulong stem)
    {
        var next = 0UL;
        var candidates = (reached << 1) | 1;
        for (var i = 0; i < Math.Min(phrase.Length, 64); i++)
        {
            if ((candidates & (1UL << i)) != 0 && phrase[i] == stem)
            {
                next |= 1UL << i;
            }
        }

        reached = next;
        return (next & (1UL << (Math.Min(phrase.Length, 64) - 1))) != 0;
    }
}
