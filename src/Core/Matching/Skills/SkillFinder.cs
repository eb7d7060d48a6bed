namespace JobFunctions.Core.Matching.Skills;

/// <summary>
/// Finds the names of a trie in running text, and leaves out those that their surroundings do not bear out: a capitalised word at the
/// beginning of a sentence, a short name, a broad one. Takes time in proportion to the text's length.
/// </summary>
/// <param name="groups">The group of each skill.</param>
internal sealed class SkillFinder(SkillTrie trie, IReadOnlyList<string> groups)
{
    // A name that needs company has it this near, in characters.
    private const int Reach = 90;

    // So many short names in a row bear each other out.
    private const int LeastShortNames = 2;

    /// <param name="isTitle">In a title a short name needs no company: "Go developer".</param>
    public void Find(ReadOnlySpan<char> text, List<SkillHit> hits, bool isTitle)
    {
        var words = SkillTrie.Read(text);
        var first = hits.Count;
        List<NameSense?>? doubts = null;
        for (var i = 0; i < words.Count;)
        {
            var (name, count) = trie.Longest(words, i, text);
            if (name is null)
            {
                i++;
                continue;
            }

            var (start, end) = (words[i].Start, words[i + count - 1].End);
            i += count;
            if (name.Skill == SkillTrie.NoSkill)
            {
                continue;
            }

            if (IsDoubtful(text, name.Sense, start, end, isTitle))
            {
                doubts ??= [];
                while (doubts.Count < hits.Count - first)
                {
                    doubts.Add(null);
                }

                doubts.Add(name.Sense);
            }

            hits.Add(new SkillHit(name.Skill, start, end - start));
        }

        if (doubts is not null)
        {
            while (doubts.Count < hits.Count - first)
            {
                doubts.Add(null);
            }

            RemoveDoubtful(text, hits, first, doubts);
        }
    }

    private static bool IsDoubtful(ReadOnlySpan<char> text, NameSense sense, int start, int end, bool isTitle) => sense switch
    {
        NameSense.Plain => false,
        NameSense.Capital => !isTitle && BeginsSentence(text, start) && GoesOn(text, end),
        NameSense.Exact => !isTitle,
        _ => true,
    };

    private static bool BeginsSentence(ReadOnlySpan<char> text, int start)
    {
        var before = text[..start].TrimEnd(" \t\"«“(");
        return before.IsEmpty || before[^1] is '.' or '!' or '?' or '\n' or '\r' or '•' or '·' or '▪' or '●' or '-' or '–' or '—' or '*' or ';' or ':';
    }

    /// <summary>A small Latin word follows: "Excel at what you do", "Spring is near".</summary>
    private static bool GoesOn(ReadOnlySpan<char> text, int end) => end + 1 < text.Length && text[end] == ' ' && char.IsAsciiLetterLower(text[end + 1]);

    private void RemoveDoubtful(ReadOnlySpan<char> text, List<SkillHit> hits, int first, List<NameSense?> doubts)
    {
        var isBorneOut = new bool[doubts.Count];
        for (var i = 0; i < doubts.Count; i++)
        {
            var hit = hits[first + i];
            isBorneOut[i] = doubts[i] switch
            {
                null => true,
                NameSense.Capital => HasCompany(hits, first, i, doubts, isAnyGroup: false),
                NameSense.Exact => IsBesideSeparator(text, hit) && HasCompany(hits, first, i, doubts, isAnyGroup: false),
                _ => IsItem(text, hit) && HasCompany(hits, first, i, doubts, isAnyGroup: true),
            };
        }

        var kept = first;
        for (var i = 0; i < doubts.Count; i++)
        {
            if (isBorneOut[i])
            {
                hits[kept++] = hits[first + i];
            }
        }

        hits.RemoveRange(kept, hits.Count - kept);
    }

    private bool HasCompany(List<SkillHit> hits, int first, int at, List<NameSense?> doubts, bool isAnyGroup)
    {
        var own = hits[first + at];
        Span<int> shortNames = stackalloc int[LeastShortNames];
        var shortCount = 0;
        return Near(-1, shortNames, ref shortCount) || Near(1, shortNames, ref shortCount);

        bool Near(int step, Span<int> seen, ref int count)
        {
            for (var i = at + step; i >= 0 && i < doubts.Count; i += step)
            {
                var other = hits[first + i];
                if ((step < 0 ? own.Start - other.End : other.Start - own.End) > Reach)
                {
                    return false;
                }

                if (other.Skill == own.Skill || (groups[other.Skill] != groups[own.Skill] && (!isAnyGroup || groups[other.Skill] == Skill.SoftGroup)))
                {
                    continue;
                }

                if (doubts[i] is null)
                {
                    return true;
                }

                if (!seen[..count].Contains(other.Skill))
                {
                    seen[count++] = other.Skill;
                    if (count == LeastShortNames)
                    {
                        return true;
                    }
                }
            }

            return false;
        }
    }

    /// <summary>A list puts a comma, a bar, a bullet, a bracket or a line's end on a side of each item; "язык C" names it as well.</summary>
    private static bool IsBesideSeparator(ReadOnlySpan<char> text, SkillHit hit)
    {
        var before = text[..hit.Start].TrimEnd(' ');
        var after = text[hit.End..].TrimStart(' ');
        return IsItemStart(before) || IsItemEnd(after)
            || before.EndsWith("язык", StringComparison.OrdinalIgnoreCase) || before.EndsWith("языке", StringComparison.OrdinalIgnoreCase)
            || after.StartsWith("language", StringComparison.OrdinalIgnoreCase) || after.StartsWith("developer", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsItem(ReadOnlySpan<char> text, SkillHit hit) => IsItemStart(text[..hit.Start].TrimEnd(' ')) && IsItemEnd(text[hit.End..].TrimStart(' '));

    private static bool IsItemStart(ReadOnlySpan<char> before) => before.IsEmpty || IsSeparator(before[^1]) || before[^1] is '-' or '*' || EndsWithAnd(before);

    private static bool IsItemEnd(ReadOnlySpan<char> after) => after.IsEmpty || IsSeparator(after[0]) || after[0] is '.' || StartsWithAnd(after);

    private static bool EndsWithAnd(ReadOnlySpan<char> before) => before.EndsWith(" и", StringComparison.Ordinal) || before.EndsWith(" and", StringComparison.Ordinal);

    private static bool StartsWithAnd(ReadOnlySpan<char> after) => after.StartsWith("и ", StringComparison.Ordinal) || after.StartsWith("and ", StringComparison.Ordinal);

    private static bool IsSeparator(char c) =>
        c is ',' or ';' or '/' or '|' or '•' or '·' or '\n' or '\r' or '\t' or '(' or ')' or '&' or '+' or '—' or '–' or ':' or '▪' or '●' or '➢' or '✓' or '\uF0B7';
}
