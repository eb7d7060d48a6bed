using System.Diagnostics.CodeAnalysis;
using JobFunctions.Core.Text;

namespace JobFunctions.Core.Matching.Skills;

/// <summary>The names of skills by their words: Cyrillic words and words of longer Latin names by stem, single Latin words as they are.</summary>
internal sealed class SkillTrie
{
    /// <summary>A phrase in which a name means something else has this instead of a skill.</summary>
    public const int NoSkill = -1;

    // More words would make the search of one place slow.
    private const int MaxWords = 8;
    private const int MaxGap = 6;
    private readonly Node _root = new();

    /// <returns>Why the name cannot be added; null when it is.</returns>
    public string? TryAdd(SkillName name, int skill, Func<int, string> nameOf)
    {
        var words = Tokenizer.Tokenize(name.Text);
        if (words.Count is 0 or > MaxWords)
        {
            return $"'{name.Text}' has no word or more than {MaxWords}.";
        }

        if (words is [var only] && StopWords.Contains(only.Word) && name.Sense is NameSense.Plain or NameSense.Capital)
        {
            return $"'{name.Text}' is a word that says nothing.";
        }

        var node = _root;
        foreach (var word in words)
        {
            var written = name.Text.AsSpan(word.Start, word.Length);
            node = node.Next(IsStemmed(word.Word, written, words.Count) ? Form(word.Word) : Exact(word.Word));
        }

        // The form of one name may be another one as it is spelled, which stands elsewhere.
        if ((node.Names.Find(known => Collides(known, name)) ?? Longest(Read(name.Text), 0, name.Text, isFree: true).Name) is { } taken && Collides(taken, name))
        {
            return taken.Skill == skill ? $"'{name.Text}' is there already, as '{taken.Text}'."
                : taken.Skill == NoSkill ? $"'{name.Text}' is said to mean something else."
                : $"'{name.Text}' is '{taken.Text}' of '{nameOf(taken.Skill)}' already.";
        }

        node.Names.Add(new Named(skill, name.Text, name.Sense));
        return null;
    }

    /// <summary>The skill that the whole of a text names; <see cref="NoSkill"/> for none.</summary>
    public int FindWhole(ReadOnlySpan<char> text)
    {
        var words = Read(text);
        return Longest(words, 0, text, isFree: true).Name?.Skill ?? NoSkill;
    }

    public static List<Word> Read(ReadOnlySpan<char> text)
    {
        var words = new List<Word>(text.Length / 7);
        var reader = new WordReader(text);
        while (reader.MoveNext())
        {
            var word = reader.Word;
            words.Add(new Word(reader.Start, reader.End, Exact(word), Form(word)));
        }

        return words;
    }

    /// <summary>The longest name that begins with a word, and how many words it has.</summary>
    /// <param name="isFree">The name may be spelled in any way, but must take all words.</param>
    public (Named? Name, int Count) Longest(List<Word> words, int at, ReadOnlySpan<char> text, bool isFree = false)
    {
        (Named? Name, int Count) best = default;
        Walk(_root, at, text);
        return best;

        void Walk(Node node, int next, ReadOnlySpan<char> source)
        {
            if (next > at && node.Names.Count > 0 && next - at > best.Count && (!isFree || next == words.Count)
                && node.Fitting(source[words[at].Start..words[next - 1].End], isFree) is { } name)
            {
                best = (name, next - at);
            }

            if (next == words.Count || (next > at && !IsInsideName(source[words[next - 1].End..words[next].Start])))
            {
                return;
            }

            if (node.TryStep(words[next].Exact, out var exact))
            {
                Walk(exact, next + 1, source);
            }

            if (node.TryStep(words[next].Stem, out var stem))
            {
                Walk(stem, next + 1, source);
            }
        }
    }

    // "Си" and "C" may both be names that need company; one name cannot belong to two skills otherwise, and to one skill only once.
    private static bool Collides(Named known, SkillName name) =>
        known.Sense != NameSense.Exact || name.Sense != NameSense.Exact || known.Text == name.Text;

    // Stems and words live apart, so that "go" never meets the stem of "going".
    private static ulong Exact(ReadOnlySpan<char> word) => TermHash.Combine(1, TermHash.Of(word));

    // Of a Latin word only the plural: "product" and "production" have one stem, but are two skills.
    private static ulong Form(ReadOnlySpan<char> word) =>
        word[0] is >= '\u0400' and <= '\u052F' ? Stemmer.StemHash(word)
        : TermHash.Of(word.Length > 3 && word[^1] == 's' && word[^2] != 's' ? word[..^1] : word);

    /// <summary>Abbreviations (<c>ОПиУ</c>) and short words have no forms: their stems are those of other words.</summary>
    private static bool IsStemmed(string word, ReadOnlySpan<char> written, int wordsInName)
    {
        if (word.Length <= 3 || CapitalsIn(written) > 1)
        {
            return false;
        }

        return word[0] is < '\u0400' or > '\u052F' ? wordsInName > 1 : wordsInName > 1 || Stemmer.Stem(word).Length > 3;
    }

    private static int CapitalsIn(ReadOnlySpan<char> written)
    {
        var count = 0;
        foreach (var c in written)
        {
            count += char.IsUpper(c) ? 1 : 0;
        }

        return count;
    }

    /// <summary>What may stand between two words of one name: a space, a hyphen, a slash, a quote, one line break; a dot that nothing follows.</summary>
    private static bool IsInsideName(ReadOnlySpan<char> gap)
    {
        if (gap.Length > MaxGap)
        {
            return false;
        }

        if (gap is "." or "_")
        {
            return true;
        }

        var breaks = 0;
        foreach (var c in gap)
        {
            breaks += c == '\n' ? 1 : 0;
            if (!char.IsWhiteSpace(c) && c is not ('-' or '‑' or '–' or '/' or '\\' or '"' or '«' or '»' or '“' or '”' or '\'' or '’' or '&' or '+' or ':'))
            {
                return false;
            }
        }

        return breaks <= 1;
    }

    internal readonly record struct Word(int Start, int End, ulong Exact, ulong Stem);

    internal sealed record Named(int Skill, string Text, NameSense Sense);

    private sealed class Node
    {
        private Dictionary<ulong, Node>? _next;

        public List<Named> Names { get; } = [];

        public Node Next(ulong key)
        {
            _next ??= [];
            if (!_next.TryGetValue(key, out var node))
            {
                _next[key] = node = new Node();
            }

            return node;
        }

        public bool TryStep(ulong key, [NotNullWhen(true)] out Node? node)
        {
            node = null;
            return _next is not null && _next.TryGetValue(key, out node);
        }

        public Named? Fitting(ReadOnlySpan<char> written, bool isFree)
        {
            foreach (var name in Names)
            {
                var fits = isFree || name.Sense switch
                {
                    NameSense.Capital => char.IsUpper(written[0]),
                    NameSense.Exact => written.SequenceEqual(name.Text),
                    _ => true,
                };
                if (fits)
                {
                    return name;
                }
            }

            return null;
        }
    }
}
