using JobFunctions.Core.Text;

namespace JobFunctions.Core.Matching.Skills;

/// <summary>The names of skills by their words: Cyrillic words and words of longer Latin names by stem, single Latin words as they are.</summary>
internal sealed class SkillTrie(IReadOnlyList<string> groups)
{
    // A name in context must have a skill of its group this near, in characters.
    private const int ContextReach = 90;
    private readonly Node _root = new();

    /// <param name="owner">Where the name is refused: the skill that has it already, in this or another form; -1 for a name without a word.</param>
    public bool TryAdd(SkillFile.Name name, int skill, out int owner)
    {
        var words = Tokenizer.Tokenize(name.Text);
        owner = -1;
        if (words.Count == 0)
        {
            return false;
        }

        var node = _root;
        foreach (var word in words)
        {
            node = node.Next(IsStemmed(word.Word, words.Count) ? Form(word.Word) : Exact(word.Word));
        }

        if (node.Names.Find(known => known.Skill == skill ? known.Text == name.Text : known.Sense != SkillFile.Sense.Context || name.Sense != SkillFile.Sense.Context || known.Text == name.Text) is { } taken)
        {
            owner = taken.Skill;
            return false;
        }

        if (!node.Names.Exists(known => known.Skill == skill && known.Sense == SkillFile.Sense.Plain))
        {
            node.Names.Add(new Named(skill, name.Text, name.Sense));
        }

        return true;
    }

    /// <summary>The skill that the whole of a text names; -1 for none.</summary>
    public int FindWhole(ReadOnlySpan<char> text)
    {
        var words = new List<Word>();
        Read(text, words);
        var whole = Longest(words, 0, text, needsSense: false, mustEnd: true);
        return whole.Name?.Skill ?? -1;
    }

    /// <param name="isTitle">In a title a short name needs no company: "Go developer".</param>
    public void Find(ReadOnlySpan<char> text, List<SkillHit> hits, bool isTitle)
    {
        var words = new List<Word>(text.Length / 7);
        Read(text, words);
        var first = hits.Count;
        List<int>? doubtful = null;
        for (var i = 0; i < words.Count;)
        {
            var (name, count) = Longest(words, i, text, needsSense: true, mustEnd: false);
            if (name is null)
            {
                i++;
                continue;
            }

            if (name.Sense == SkillFile.Sense.Context && !isTitle)
            {
                (doubtful ??= []).Add(hits.Count);
            }

            hits.Add(new SkillHit(name.Skill, words[i].Start, words[i + count - 1].End - words[i].Start));
            i += count;
        }

        if (doubtful is not null)
        {
            RemoveWithoutContext(text, hits, first, doubtful);
        }
    }

    private static void Read(ReadOnlySpan<char> text, List<Word> words)
    {
        var reader = new WordReader(text);
        while (reader.MoveNext())
        {
            var word = reader.Word;
            words.Add(new Word(reader.Start, reader.End, Exact(word), Form(word)));
        }
    }

    // Stems and words live apart, so that "go" never meets the stem of "going".
    private static ulong Exact(ReadOnlySpan<char> word) => TermHash.Combine(1, TermHash.Of(word));

    // Of a Latin word only the plural: "product" and "production" have one stem, but are two skills.
    private static ulong Form(ReadOnlySpan<char> word) =>
        word[0] is >= '\u0400' and <= '\u052F' ? Stemmer.StemHash(word)
        : TermHash.Of(word.Length > 3 && word[^1] == 's' && word[^2] != 's' ? word[..^1] : word);

    private static bool IsStemmed(string word, int wordsInName) => word[0] is >= '\u0400' and <= '\u052F' ? word.Length > 3 : wordsInName > 1 && word.Length > 3;

    private (Named? Name, int Count) Longest(List<Word> words, int at, ReadOnlySpan<char> text, bool needsSense, bool mustEnd)
    {
        (Named? Name, int Count) best = default;
        Walk(_root, at, text);
        return best;

        void Walk(Node node, int next, ReadOnlySpan<char> source)
        {
            if (next > at && node.Names.Count > 0 && next - at > best.Count && (!mustEnd || next == words.Count)
                && node.Fitting(source[words[at].Start..words[next - 1].End], needsSense) is { } name)
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

    /// <summary>What may stand between two words of one name: a space, a hyphen, a slash, a quote, one line break.</summary>
    private static bool IsInsideName(ReadOnlySpan<char> gap)
    {
        var breaks = 0;
        foreach (var c in gap)
        {
            breaks += c == '\n' ? 1 : 0;
            if (!char.IsWhiteSpace(c) && c is not ('-' or '‑' or '–' or '/' or '\\' or '"' or '«' or '»' or '“' or '”' or '\'' or '’' or '&' or '+' or ':'))
            {
                return false;
            }
        }

        return gap.Length <= 6 && breaks <= 1;
    }

    private void RemoveWithoutContext(ReadOnlySpan<char> text, List<SkillHit> hits, int first, List<int> doubtful)
    {
        var removed = 0;
        for (var i = doubtful.Count - 1; i >= 0; i--)
        {
            var at = doubtful[i];
            if (!IsListed(text, hits[at]) || !HasCompany(hits, first, at, doubtful))
            {
                hits[at] = hits[at] with { Skill = -1 };
                removed++;
            }
        }

        if (removed > 0)
        {
            hits.RemoveAll(hit => hit.Skill < 0);
        }
    }

    /// <summary>A list puts a comma, a bar, a bullet, a bracket or a line's end on a side of each item; "язык C" names it as well.</summary>
    private static bool IsListed(ReadOnlySpan<char> text, SkillHit hit)
    {
        var before = text[..hit.Start].TrimEnd(' ');
        var after = text[hit.End..].TrimStart(' ');
        return before.IsEmpty || after.IsEmpty || IsSeparator(before[^1]) || IsSeparator(after[0])
            || before.EndsWith("язык", StringComparison.OrdinalIgnoreCase) || before.EndsWith("языке", StringComparison.OrdinalIgnoreCase)
            || after.StartsWith("language", StringComparison.OrdinalIgnoreCase) || after.StartsWith("developer", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsSeparator(char c) => c is ',' or ';' or '/' or '|' or '•' or '·' or '\n' or '\r' or '\t' or '(' or ')' or '&' or '+' or '—' or '–' or ':' or '▪' or '●';

    private bool HasCompany(List<SkillHit> hits, int first, int at, List<int> doubtful)
    {
        var group = groups[hits[at].Skill];
        return Near(-1) || Near(1);

        bool Near(int step)
        {
            for (var i = at + step; i >= first && i < hits.Count; i += step)
            {
                var distance = step < 0 ? hits[at].Start - hits[i].End : hits[i].Start - hits[at].End;
                if (distance > ContextReach)
                {
                    return false;
                }

                if (hits[i].Skill >= 0 && groups[hits[i].Skill] == group && !doubtful.Contains(i))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private readonly record struct Word(int Start, int End, ulong Exact, ulong Stem);

    private sealed record Named(int Skill, string Text, SkillFile.Sense Sense);

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

        public bool TryStep(ulong key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Node? node)
        {
            node = null;
            return _next is not null && _next.TryGetValue(key, out node);
        }

        public Named? Fitting(ReadOnlySpan<char> written, bool needsSense)
        {
            foreach (var name in Names)
            {
                var fits = !needsSense || name.Sense switch
                {
                    SkillFile.Sense.Plain => true,
                    SkillFile.Sense.Capital => char.IsUpper(written[0]),
                    _ => written.SequenceEqual(name.Text),
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
