using System.Buffers;
using System.Collections.Frozen;

namespace JobFunctions.Core.Text;

/// <summary>
/// The English stemmer that Snowball publishes, Porter2 in its form of 2025 (snowballstem.org/algorithms/english/stemmer.html), for words
/// in lower case. Older forms of it know fewer exceptions: they take "organization" for "organ" and "adding" for "ad".
/// </summary>
public static class EnglishStemmer
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Exceptions = new Dictionary<string, string>
    {
        ["skis"] = "ski",
        ["skies"] = "sky",
        ["idly"] = "idl",
        ["gently"] = "gentl",
        ["ugly"] = "ugli",
        ["early"] = "earli",
        ["only"] = "onli",
        ["singly"] = "singl",
        ["sky"] = "sky",
        ["news"] = "news",
        ["howe"] = "howe",
        ["atlas"] = "atlas",
        ["cosmos"] = "cosmos",
        ["bias"] = "bias",
        ["andes"] = "andes",
    }.ToFrozenDictionary().GetAlternateLookup<ReadOnlySpan<char>>();

    // Neither past forms nor participles.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Invariant =
        FrozenSet.ToFrozenSet(["inning", "outing", "canning", "herring", "earring", "evening", "proceed", "exceed", "succeed"]).GetAlternateLookup<ReadOnlySpan<char>>();

    // Beginnings that have all of a word's meaning, so that R1 starts behind them.
    private static readonly string[] Beginnings = ["gener", "commun", "arsen", "past", "univers", "later", "emerg", "organ"];

    // Longest first within what shares a tail.
    private static readonly (string Ending, string Replacement)[] Step2 =
    [
        ("ization", "ize"), ("ational", "ate"), ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"), ("tional", "tion"), ("biliti", "ble"),
        ("lessli", "less"), ("entli", "ent"), ("ation", "ate"), ("alism", "al"), ("aliti", "al"), ("ousli", "ous"), ("iviti", "ive"), ("fulli", "ful"), ("ogist", "og"),
        ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("izer", "ize"), ("ator", "ate"), ("alli", "al"), ("bli", "ble"), ("ogi", "og"), ("li", ""),
    ];

    private static readonly (string Ending, string Replacement)[] Step3 =
    [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ative", ""), ("ical", "ic"), ("ness", ""), ("ful", ""),
    ];

    private static readonly string[] Step4 =
    [
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion", "al", "er", "ic",
    ];

    /// <summary>Stems the word in its place.</summary>
    /// <param name="word">May hold letters, digits and apostrophes; its beginning becomes the stem.</param>
    /// <returns>The length of the stem.</returns>
    public static int Stem(Span<char> word)
    {
        if (word.Length <= 2)
        {
            return word.Length;
        }

        if (Exceptions.TryGetValue(word, out var exception))
        {
            exception.CopyTo(word);
            return exception.Length;
        }

        return new Stemming(word).Run();
    }

    public static string Stem(string word)
    {
        Span<char> buffer = word.ToCharArray();
        return buffer[..Stem(buffer)].ToString();
    }

    private ref struct Stemming(Span<char> word)
    {
        private readonly Span<char> _word = word;
        private int _length = word.Length;
        private int _r1;
        private int _r2;

        public int Run()
        {
            MarkConsonantYs();
            (_r1, _r2) = Regions();
            RemovePlural();
            if (!Invariant.Contains(_word[.._length]))
            {
                RemovePast();
            }

            TurnY();
            Replace2();
            Replace3();
            Remove4();
            Remove5();
            _word[.._length].Replace('Y', 'y');
            return _length;
        }

        private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

        private readonly bool Ends(string ending) => _word[.._length].EndsWith(ending);

        private readonly bool InR1(int endingLength) => _length - endingLength >= _r1;

        private readonly bool InR2(int endingLength) => _length - endingLength >= _r2;

        private readonly bool HasVowelBefore(int end) => _word[..Math.Max(end, 0)].ContainsAny(Vowels);

        private readonly void MarkConsonantYs()
        {
            for (var i = 0; i < _length; i++)
            {
                if (_word[i] == 'y' && (i == 0 || IsVowel(_word[i - 1])))
                {
                    _word[i] = 'Y';
                }
            }
        }

        private readonly (int R1, int R2) Regions()
        {
            var r1 = AfterBeginning() is > 0 and var length ? length : AfterConsonant(0);
            return (r1, AfterConsonant(r1));
        }

        private readonly int AfterBeginning()
        {
            foreach (var beginning in Beginnings)
            {
                if (_word[.._length].StartsWith(beginning))
                {
                    return beginning.Length;
                }
            }

            return 0;
        }

        private readonly int AfterConsonant(int from)
        {
            for (var i = from + 1; i < _length; i++)
            {
                if (!IsVowel(_word[i]) && IsVowel(_word[i - 1]))
                {
                    return i + 1;
                }
            }

            return _length;
        }

        private void RemovePlural()
        {
            if (Ends("sses"))
            {
                _length -= 2;
            }
            else if (Ends("ied") || Ends("ies"))
            {
                _length -= _length > 4 ? 2 : 1;
            }
            else if (Ends("s") && !Ends("us") && !Ends("ss") && HasVowelBefore(_length - 2))
            {
                _length--;
            }
        }

        private void RemovePast()
        {
            var eed = Ends("eedly") ? 5 : Ends("eed") ? 3 : 0;
            if (eed > 0)
            {
                _length -= InR1(eed) ? eed - 2 : 0;
                return;
            }

            var ending = Ends("ingly") ? 5 : Ends("edly") ? 4 : Ends("ing") ? 3 : Ends("ed") ? 2 : 0;
            if (ending == 0 || !HasVowelBefore(_length - ending))
            {
                return;
            }

            if (_length == 5 && Ends("ying") && !IsVowel(_word[0]) && _word[0] != 'Y')
            {
                Replace("ying", "ie");
                return;
            }

            _length -= ending;
            if (Ends("at") || Ends("bl") || Ends("iz"))
            {
                _word[_length++] = 'e';
            }
            else if (EndsDouble())
            {
                // "Adding" keeps both of its consonants: they are all there is behind the vowel.
                _length -= _length == 3 && _word[0] is 'a' or 'e' or 'o' ? 0 : 1;
            }
            else if (_r1 >= _length && EndsShort())
            {
                _word[_length++] = 'e';
            }
        }

        private readonly bool EndsDouble() =>
            _length > 1 && _word[_length - 1] == _word[_length - 2] && _word[_length - 1] is 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't';

        private readonly bool EndsShort() =>
            _length == 2 ? IsVowel(_word[0]) && !IsVowel(_word[1])
            : _length > 2 && !IsVowel(_word[_length - 3]) && IsVowel(_word[_length - 2])
                && !IsVowel(_word[_length - 1]) && _word[_length - 1] is not ('w' or 'x' or 'Y')
            || Ends("past");

        private readonly void TurnY()
        {
            if (_length > 2 && _word[_length - 1] is 'y' or 'Y' && !IsVowel(_word[_length - 2]))
            {
                _word[_length - 1] = 'i';
            }
        }

        private void Replace2()
        {
            foreach (var (ending, replacement) in Step2)
            {
                if (!Ends(ending))
                {
                    continue;
                }

                var before = _length > ending.Length ? _word[_length - ending.Length - 1] : '\0';
                var fits = ending switch
                {
                    "ogi" => before == 'l',
                    "li" => before is 'c' or 'd' or 'e' or 'g' or 'h' or 'k' or 'm' or 'n' or 'r' or 't',
                    _ => true,
                };
                if (fits && InR1(ending.Length))
                {
                    Replace(ending, replacement);
                }

                return;
            }
        }

        private void Replace3()
        {
            foreach (var (ending, replacement) in Step3)
            {
                if (Ends(ending))
                {
                    if (InR1(ending.Length) && (ending != "ative" || InR2(ending.Length)))
                    {
                        Replace(ending, replacement);
                    }

                    return;
                }
            }
        }

        private void Remove4()
        {
            foreach (var ending in Step4)
            {
                if (Ends(ending))
                {
                    var fits = ending != "ion" || (_length > 3 && _word[_length - 4] is 's' or 't');
                    _length -= fits && InR2(ending.Length) ? ending.Length : 0;
                    return;
                }
            }
        }

        private void Remove5()
        {
            if (Ends("e"))
            {
                _length--;
                if (!(_length >= _r2 || (_length >= _r1 && !EndsShort())))
                {
                    _length++;
                }
            }
            else if (Ends("l") && InR2(1) && _length > 1 && _word[_length - 2] == 'l')
            {
                _length--;
            }
        }

        private void Replace(string ending, string replacement)
        {
            _length -= ending.Length;
            replacement.CopyTo(_word[_length..]);
            _length += replacement.Length;
        }
    }
}
