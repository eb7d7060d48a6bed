namespace JobFunctions.StandIns.HeadHunter;

/// <summary>The query language of <c>text</c>, as far as clients are known to use it: words, quotes, AND, OR, NOT, brackets, <c>NAME:</c>.</summary>
internal sealed class HeadHunterQueryLanguage
{
    private readonly List<string> _tokens;
    private int _next;

    private HeadHunterQueryLanguage(string text) => _tokens = Tokens(text);

    /// <param name="searchFields">Where words without a prefix are looked for: <c>name</c> alone, or everywhere.</param>
    /// <returns>How well an entry matches: 0 for not at all, more for words in the name.</returns>
    public static Func<HeadHunterEntry, int> Compile(string text, IReadOnlyList<string> searchFields)
    {
        var parser = new HeadHunterQueryLanguage(text);
        return parser._tokens.Count == 0 ? _ => 1 : parser.Or(searchFields is ["name"]);
    }

    private Func<HeadHunterEntry, int> Or(bool inName)
    {
        var left = And(inName);
        while (Take("OR"))
        {
            var (first, second) = (left, And(inName));
            left = entry => Math.Max(first(entry), second(entry));
        }

        return left;
    }

    private Func<HeadHunterEntry, int> And(bool inName)
    {
        var left = Not(inName);
        while (_next < _tokens.Count && _tokens[_next] is not ("OR" or ")"))
        {
            Take("AND");
            var (first, second) = (left, Not(inName));
            left = entry => first(entry) is > 0 and var one && second(entry) is > 0 and var two ? one + two : 0;
        }

        return left;
    }

    private Func<HeadHunterEntry, int> Not(bool inName)
    {
        if (Take("NOT"))
        {
            var inner = Not(inName);
            return entry => inner(entry) > 0 ? 0 : 1;
        }

        return Term(inName);
    }

    private Func<HeadHunterEntry, int> Term(bool inName)
    {
        if (_next >= _tokens.Count)
        {
            return _ => 1;
        }

        var token = _tokens[_next++];
        switch (token)
        {
            case "(":
                var inner = Or(inName);
                Take(")");
                return inner;
            case ")":
                return _ => 1;
            case "NAME:":
                return Term(inName: true);
            case ['"', ..]:
                var phrase = token.Trim('"');
                return entry => entry.NameWords.HasPhrase(phrase) ? 3 : !inName && entry.AllWords.HasPhrase(phrase) ? 1 : 0;
            default:
                return entry => entry.NameWords.Has(token) ? 3 : !inName && entry.AllWords.Has(token) ? 1 : 0;
        }
    }

    private bool Take(string token)
    {
        if (_next < _tokens.Count && _tokens[_next] == token)
        {
            _next++;
            return true;
        }

        return false;
    }

    private static List<string> Tokens(string text)
    {
        List<string> tokens = [];
        for (var i = 0; i < text.Length;)
        {
            if (text[i] is '(' or ')')
            {
                tokens.Add(text[i++].ToString());
            }
            else if (text[i] == '"')
            {
                var end = text.IndexOf('"', i + 1);
                end = end < 0 ? text.Length : end + 1;
                tokens.Add(text[i..end]);
                i = end;
            }
            else if (char.IsWhiteSpace(text[i]))
            {
                i++;
            }
            else if (text.AsSpan(i).StartsWith("NAME:", StringComparison.Ordinal))
            {
                tokens.Add("NAME:");
                i += "NAME:".Length;
            }
            else
            {
                var start = i;
                while (i < text.Length && !char.IsWhiteSpace(text[i]) && text[i] is not ('(' or ')' or '"'))
                {
                    i++;
                }

                tokens.Add(text[start..i]);
            }
        }

        return tokens;
    }
}
