namespace JobFunctions.Core.Matching.Skills;

/// <summary>
/// What a text says of the levels of its skills, asked for place by place in the order of the text. The words before the first skill of a
/// clause are read once for all of it, and a clause that speaks of no level is not read again.
/// </summary>
internal ref struct SkillLevelCursor(ReadOnlySpan<char> text)
{
    private const int MaxClause = 400;

    private readonly ReadOnlySpan<char> _text = text;
    private int _clauseEnd = -1;
    private bool _isSilent;
    private StatedSkillLevel? _lead;

    /// <summary>The level in the skill's own item of a list, or else before the first item of the clause.</summary>
    /// <param name="start">Of the skill's name, not before the one asked for last.</param>
    public StatedSkillLevel? Read(int start, int length)
    {
        if (start >= _clauseEnd)
        {
            var clauseStart = ClauseStart(start);
            _clauseEnd = ClauseEnd(start + length);
            _isSilent = SkillLevelReader.IsSilent(_text[clauseStart.._clauseEnd]);
            var lead = _text[clauseStart..start];
            _lead = _isSilent ? null : SkillLevelReader.ReadBefore(lead[(lead.LastIndexOfAny(',', '|') + 1)..]);
        }

        return _isSilent ? null
            : SkillLevelReader.ReadBehind(_text[(start + length)..ItemEnd(start + length)])
                ?? SkillLevelReader.ReadBefore(_text[ItemStart(start)..start])
                ?? _lead;
    }

    private readonly int ClauseStart(int at)
    {
        var start = at;
        while (start > 0 && at - start < MaxClause && !IsClauseEnd(start - 1))
        {
            start--;
        }

        return start;
    }

    private readonly int ClauseEnd(int at)
    {
        var end = at;
        while (end < _text.Length && end - at < MaxClause && !IsClauseEnd(end))
        {
            end++;
        }

        return end;
    }

    /// <summary>The next comma; commas in brackets part nothing.</summary>
    private readonly int ItemEnd(int at)
    {
        var depth = 0;
        var end = at;
        while (end < _text.Length && end - at < MaxClause && !IsClauseEnd(end) && (depth > 0 || _text[end] is not (',' or '|')))
        {
            depth += _text[end] == '(' ? 1 : _text[end] == ')' && depth > 0 ? -1 : 0;
            end++;
        }

        return end;
    }

    private readonly int ItemStart(int at)
    {
        var start = at;
        while (start > 0 && at - start < MaxClause && !IsClauseEnd(start - 1) && _text[start - 1] is not (',' or '|' or '(' or ')'))
        {
            start--;
        }

        return start;
    }

    private readonly bool IsClauseEnd(int at) =>
        _text[at] is '\n' or '\r' or ';' or '•' or '!' or '?' || (_text[at] == '.' && (at + 1 == _text.Length || char.IsWhiteSpace(_text[at + 1])));
}
