namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Finds the person's e-mail address, also where a narrow column broke it over two lines.</summary>
internal static class EmailReader
{
    private const int MaxLocal = 64;

    private const int MaxDomain = 190;

    /// <summary>How many lines of another column may stand between the two halves of an address.</summary>
    private const int MaxBetween = 2;

    private static readonly (string Mark, string Sign)[] Marks = [("(at)", "@"), ("[at]", "@"), ("{at}", "@"), ("(a)", "@"), ("[a]", "@"), ("(@)", "@"), ("[@]", "@"), ("(dot)", "."), ("[dot]", "."), ("{dot}", ".")];

    private static readonly string[] RefereeWords =
        ["reference", "referee", "supervisor", "recommend", "emergency", "рекоменд", "руководител", "директор", "ұсын"];

    /// <summary>An address among the references or the jobs that is made of the person's own name: a layout that sets the contacts last.</summary>
    public static Found<string>? ReadOwn(Outline outline, string name)
    {
        var words = name.Split(' ');

        foreach (var section in outline.Of(SectionKind.References, SectionKind.Publications, SectionKind.Experience, SectionKind.Projects, SectionKind.Volunteer))
        {
            for (var i = 0; i < section.Lines.Count; i++)
            {
                if (Find(section.Lines, i) is { } email && Transliteration.AnyIn(words, email))
                {
                    return new Found<string>(email.ToLowerInvariant(), 0.6, section.Lines[i].Index);
                }
            }
        }

        return null;
    }

    public static Found<string>? Read(Outline outline)
    {
        Found<string>? best = null;

        foreach (var section in outline.Sections.Where(section => section.Kind is not (SectionKind.References or SectionKind.Publications)))
        {
            for (var i = 0; i < section.Lines.Count; i++)
            {
                if (Find(section.Lines, i) is { } email && Trust(section, section.Lines[i]) is var trust and > 0 && trust > (best?.Confidence ?? 0))
                {
                    best = new Found<string>(email.ToLowerInvariant(), trust, section.Lines[i].Index);
                }
            }
        }

        return best;
    }

    private static double Trust(Section section, CleanLine line) => section.Kind switch
    {
        _ when RefereeWords.Any(word => line.Text.Contains(word, StringComparison.OrdinalIgnoreCase)) => 0.3,
        SectionKind.Email => 0.99,
        SectionKind.Top or SectionKind.Contacts or SectionKind.Phone or SectionKind.Name or SectionKind.City or SectionKind.Position => 0.97,
        _ when line.IsMargin => 0.95,
        // Among the jobs it is an employer's.
        SectionKind.Experience or SectionKind.Projects or SectionKind.Volunteer => 0,
        _ => 0.8,
    };

    /// <summary>The first address of the line, read on into the next lines where it is cut off.</summary>
    private static string? Find(IReadOnlyList<CleanLine> lines, int index)
    {
        var text = Unmask(lines[index].Text);

        for (var at = text.IndexOf('@'); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var start = at;

            while (start > 0 && at - start < MaxLocal && IsLocal(text[start - 1]))
            {
                start--;
            }

            var end = at + 1;

            while (end < text.Length && end - at < MaxDomain && IsDomain(text[end]))
            {
                end++;
            }

            var local = text[start..at].Trim('.', '-', '\'', '+');
            var domain = text[(at + 1)..end];
            local = start == 0 && index > 0 ? CutLocal(lines[index - 1].Text, local) : local;

            // "a***g@mail.example" is masked.
            if (local.Length > 0 && !(start > 0 && text[start - 1] is '*' or '•') && (end == text.Length ? Joined(domain, lines, index) : Whole(domain)) is { } host)
            {
                return $"{local}@{host}";
            }
        }

        return null;
    }

    /// <summary>"name (at) mail (dot) com", "name @ mail.com".</summary>
    private static string Unmask(string text)
    {
        if (text.AsSpan().IndexOfAny("([{") >= 0)
        {
            foreach (var (mark, sign) in Marks)
            {
                text = text.Replace($" {mark} ", sign, StringComparison.OrdinalIgnoreCase).Replace(mark, sign, StringComparison.OrdinalIgnoreCase);
            }
        }

        var at = text.IndexOf('@', StringComparison.Ordinal);

        // A space beside the sign, where an address goes on behind it; "@name" is an account elsewhere.
        return at > 0 && (at + 1 < text.Length && text[at + 1] == ' ' || text[at - 1] == ' ') && text[(at + 1)..].TrimStart() is var behind && Whole(behind.Split([' ', '\t', ',', ';', '|'], 2)[0]) is not null
            ? $"{text[..at].TrimEnd()}@{behind}"
            : text;
    }

    private static string CutLocal(string previous, string local)
    {
        var start = previous.Length;

        while (start > 0 && previous.Length - start < MaxLocal && IsLocal(previous[start - 1]))
        {
            start--;
        }

        var head = previous[start..];

        return head.Length > 1 && head[^1] is '_' or '.' && char.IsAsciiLetterOrDigit(head[0]) && head.Any(char.IsAsciiLetterLower) ? head + local : local;
    }

    private static string? Joined(string domain, IReadOnlyList<CleanLine> lines, int index)
    {
        var isCut = domain.Length == 0 || domain[^1] is '.' or '-' || !domain.Contains('.');

        for (var next = index + 1; isCut && next < lines.Count && next <= index + 1 + MaxBetween; next++)
        {
            var end = 0;

            while (end < lines[next].Text.Length && IsDomain(lines[next].Text[end]))
            {
                end++;
            }

            var tail = lines[next].Text[..end];
            var endsLine = end == lines[next].Text.Length;

            if (end > 0 && (endsLine || (next == index + 1 && lines[next].Text[end] is ' ' or '\t' or ',' or '|')) && !tail.Any(char.IsUpper)
                && (domain is [.., '.'] || tail[0] == '.' || domain.Length == 0 || !domain.Contains('.')) && Whole(domain + tail) is { } host)
            {
                return host;
            }
        }

        return Whole(domain);
    }

    /// <summary>The host, if it has a top-level domain of letters.</summary>
    private static string? Whole(string domain)
    {
        var host = WithoutGlued(domain).TrimEnd('.', '-', '_');
        var dot = host.LastIndexOf('.');

        return dot > 0 && host.Length - dot is > 2 and <= 25 && host[(dot + 1)..].All(char.IsAsciiLetter) && !host.Contains("..", StringComparison.Ordinal) && char.IsAsciiLetterOrDigit(host[0])
            ? host
            : null;
    }

    /// <summary>"mail.exampleLeeds" without the word that a conversion glued to it.</summary>
    private static string WithoutGlued(string domain)
    {
        for (var i = domain.LastIndexOf('.') + 2; i > 1 && i < domain.Length; i++)
        {
            if (char.IsUpper(domain[i]) && char.IsLower(domain[i - 1]))
            {
                return domain[..i];
            }
        }

        return domain;
    }

    private static bool IsLocal(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or '+' or '\'' or '%';

    private static bool IsDomain(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '-';
}
