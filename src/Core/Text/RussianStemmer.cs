using System.Buffers;

namespace JobFunctions.Core.Text;

/// <summary>The Russian stemmer that Snowball publishes (snowballstem.org/algorithms/russian/stemmer.html), for words in lower case with ё as е.</summary>
public static class RussianStemmer
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("аеиоуыэюя");

    // Within each list a longer ending stands before its own tail, so that the first that fits is the longest.
    private static readonly string[] GerundsAfterA = ["вшись", "вши", "в"];
    private static readonly string[] Gerunds = ["ившись", "ывшись", "ивши", "ывши", "ив", "ыв"];

    private static readonly string[] Adjectives =
    [
        "ими", "ыми", "его", "ого", "ему", "ому", "ее", "ие", "ые", "ое", "ей", "ий", "ый", "ой", "ем", "им", "ым", "ом", "их", "ых", "ую", "юю", "ая", "яя", "ою", "ею",
    ];

    private static readonly string[] ParticiplesAfterA = ["ем", "нн", "вш", "ющ", "щ"];
    private static readonly string[] Participles = ["ивш", "ывш", "ующ"];
    private static readonly string[] Reflexives = ["ся", "сь"];

    private static readonly string[] VerbsAfterA =
        ["ешь", "нно", "ете", "йте", "ла", "на", "ли", "ем", "ло", "но", "ет", "ют", "ны", "ть", "й", "л", "н"];

    private static readonly string[] Verbs =
    [
        "ейте", "уйте", "ила", "ыла", "ена", "ите", "или", "ыли", "ило", "ыло", "ено", "ует", "уют", "ены", "ить", "ыть", "ишь",
        "ей", "уй", "ил", "ыл", "им", "ым", "ен", "ят", "ит", "ыт", "ую", "ю",
    ];

    private static readonly string[] Nouns =
    [
        "иями", "ями", "ами", "ией", "иям", "ием", "иях", "ев", "ов", "ие", "ье", "еи", "ии", "ей", "ой", "ий", "ям", "ем", "ам", "ом", "ах", "ях",
        "ию", "ью", "ия", "ья", "а", "е", "и", "й", "о", "у", "ы", "ь", "ю", "я",
    ];

    private static readonly string[] Superlatives = ["ейше", "ейш"];
    private static readonly string[] Derivations = ["ость", "ост"];

    /// <returns>The length of the stem; the word's beginning is the stem, unchanged.</returns>
    public static int Stem(ReadOnlySpan<char> word)
    {
        var rv = AfterVowel(word, 0);
        if (rv >= word.Length)
        {
            return word.Length;
        }

        var r2 = AfterConsonant(word, AfterConsonant(word, 0));
        var stem = word;
        if (!TryRemoveGerund(ref stem, rv))
        {
            TryRemove(ref stem, rv, Reflexives);
            _ = TryRemoveAdjectival(ref stem, rv) || TryRemoveVerb(ref stem, rv) || TryRemove(ref stem, rv, Nouns);
        }

        TryRemove(ref stem, rv, "и");
        TryRemove(ref stem, r2, Derivations);
        if (!TryUndouble(ref stem, rv))
        {
            if (TryRemove(ref stem, rv, Superlatives))
            {
                TryUndouble(ref stem, rv);
            }
            else
            {
                TryRemove(ref stem, rv, "ь");
            }
        }

        return stem.Length;
    }

    public static string Stem(string word) => word[..Stem(word.AsSpan())];

    private static bool TryRemoveGerund(ref ReadOnlySpan<char> stem, int rv) =>
        TryRemove(ref stem, rv, Gerunds) || TryRemoveAfterA(ref stem, rv, GerundsAfterA);

    private static bool TryRemoveAdjectival(ref ReadOnlySpan<char> stem, int rv)
    {
        if (!TryRemove(ref stem, rv, Adjectives))
        {
            return false;
        }

        _ = TryRemove(ref stem, rv, Participles) || TryRemoveAfterA(ref stem, rv, ParticiplesAfterA);
        return true;
    }

    /// <summary>The longest of both groups decides; an ending of the first group needs а or я before it.</summary>
    private static bool TryRemoveVerb(ref ReadOnlySpan<char> stem, int rv)
    {
        var second = EndingOf(stem, rv, Verbs);
        var first = EndingOf(stem, rv, VerbsAfterA);
        if (first > second)
        {
            if (IsAfterA(stem, rv, first))
            {
                stem = stem[..^first];
                return true;
            }

            return false;
        }

        stem = stem[..^second];
        return second > 0;
    }

    private static bool TryRemoveAfterA(ref ReadOnlySpan<char> stem, int region, string[] endings)
    {
        var length = EndingOf(stem, region, endings);
        if (length == 0 || !IsAfterA(stem, region, length))
        {
            return false;
        }

        stem = stem[..^length];
        return true;
    }

    private static bool IsAfterA(ReadOnlySpan<char> stem, int region, int length) =>
        stem.Length - length - 1 >= region && stem[^(length + 1)] is 'а' or 'я';

    private static bool TryRemove(ref ReadOnlySpan<char> stem, int region, string[] endings)
    {
        var length = EndingOf(stem, region, endings);
        stem = stem[..^length];
        return length > 0;
    }

    private static void TryRemove(ref ReadOnlySpan<char> stem, int region, string ending)
    {
        if (stem.Length - ending.Length >= region && stem.EndsWith(ending))
        {
            stem = stem[..^ending.Length];
        }
    }

    private static bool TryUndouble(ref ReadOnlySpan<char> stem, int rv)
    {
        if (stem.Length - 2 < rv || !stem.EndsWith("нн"))
        {
            return false;
        }

        stem = stem[..^1];
        return true;
    }

    private static int EndingOf(ReadOnlySpan<char> stem, int region, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (stem.Length - ending.Length >= region && stem.EndsWith(ending))
            {
                return ending.Length;
            }
        }

        return 0;
    }

    private static int AfterVowel(ReadOnlySpan<char> word, int from)
    {
        var at = word[from..].IndexOfAny(Vowels);
        return at < 0 ? word.Length : from + at + 1;
    }

    /// <summary>Behind the first consonant that follows a vowel.</summary>
    private static int AfterConsonant(ReadOnlySpan<char> word, int from)
    {
        var afterVowel = AfterVowel(word, from);
        var at = word[afterVowel..].IndexOfAnyExcept(Vowels);
        return at < 0 ? word.Length : afterVowel + at + 1;
    }
}
