namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Finds the person's phone number, as printed. Masked numbers, dates, amounts and the numbers of referees are none.</summary>
internal static class PhoneReader
{
    private const int MinDigits = 7;

    private const int MaxDigits = 15;

    private const int MaxLabel = 12;

    /// <summary>Beginnings of words that say a number is a phone number.</summary>
    private static readonly string[] Words = ["тел", "моб", "сот", "phone", "tel", "mob", "cell", "call", "ұялы", "whatsapp", "viber", "☎", "✆", "📞", "📱", "байланыс"];

    private static readonly string[] RefereeWords = ["reference", "referee", "supervisor", "recommend", "emergency", "рекоменд", "руководител", "ұсын"];

    public static Found<string>? Read(Outline outline)
    {
        Found<string>? best = null;

        foreach (var section in outline.Sections.Where(section => section.Kind is not (SectionKind.References or SectionKind.Publications)))
        {
            foreach (var line in section.Lines)
            {
                if (Trust(section, line) is var trust && trust > (best?.Confidence ?? 0) && Find(line.Text, isLabelled: section.Kind == SectionKind.Phone || HasPhoneWord(line.Text)) is { } phone)
                {
                    best = new Found<string>(phone, trust, line.Index);
                }
            }
        }

        return best;
    }

    /// <summary>A number on the line of the person's address, or on a neighbouring one.</summary>
    public static Found<string>? ReadBeside(Outline outline, int emailLine)
    {
        foreach (var line in outline.Lines.Where(line => Math.Abs(line.Index - emailLine) <= 1))
        {
            if (Find(line.Text, isLabelled: HasPhoneWord(line.Text)) is { } phone)
            {
                return new Found<string>(phone, 0.6, line.Index);
            }
        }

        return null;
    }

    private static double Trust(Section section, CleanLine line) => section.Kind switch
    {
        _ when RefereeWords.Any(word => line.Text.Contains(word, StringComparison.OrdinalIgnoreCase)) => 0.2,
        SectionKind.Phone => 0.99,
        SectionKind.Top or SectionKind.Contacts or SectionKind.Email or SectionKind.Name or SectionKind.City or SectionKind.Position => 0.97,
        _ when line.IsMargin => 0.95,
        _ when HasPhoneWord(line.Text) => section.Kind is not (SectionKind.Experience or SectionKind.Projects or SectionKind.Volunteer) ? 0.8 : IsNothingElse(line.Text) ? 0.3 : 0,
        SectionKind.Experience or SectionKind.Projects or SectionKind.Education or SectionKind.Courses or SectionKind.Volunteer or SectionKind.Awards => 0,
        _ => 0.7,
    };

    /// <summary>A label and a number, which a column that runs on leaves among the jobs; an employer's stands with other words.</summary>
    private static bool IsNothingElse(string text) => Words.Any(word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) && text.Count(char.IsLetter) <= MaxLabel;

    private static bool HasPhoneWord(string text) => Words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <param name="isLabelled">The line says that a phone number stands in it: shorter and odder ones are believed.</param>
    internal static string? Find(string text, bool isLabelled)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (IsStart(text, at))
            {
                var end = End(text, at);
                var candidate = text[at..end].TrimEnd(' ', '-', '.', '(', '/', '–', '\t');
                candidate = candidate.StartsWith('(') && !candidate.Contains(')', StringComparison.Ordinal) ? candidate[1..] : candidate;

                if (IsPhone(candidate, isLabelled) && !IsFax(text, at) && !IsMasked(text, at, at + candidate.Length))
                {
                    return candidate;
                }

                at = Math.Max(at, end - 1);
            }
        }

        return null;
    }

    private static bool IsStart(string text, int at) =>
        (char.IsAsciiDigit(text[at]) || (text[at] is '+' or '(' && at + 1 < text.Length && (char.IsAsciiDigit(text[at + 1]) || text[at + 1] is '(' or '+')))
        && (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '/' or '_' or '@' or '=' or '.' or ',' or '$' or '€' or '£' or '#' or '№'));

    private static int End(string text, int at)
    {
        var (end, digits, gap) = (at, 0, 0);

        for (; end < text.Length; end++)
        {
            var c = text[end];

            if (char.IsAsciiDigit(c))
            {
                // "+7 701 555 12 34 +7 702 ..." and "8 701 5551234 2019": a full number ends at the next gap.
                if (gap > 0 && digits >= 11 && !(text[at] == '+' && digits < 13 && IsPair(text, end)))
                {
                    break;
                }

                digits++;
                gap = 0;
            }
            else if (c is ' ' or '-' or '(' or ')' or '.' or '/' or '–' or '‑' && gap < 4)
            {
                gap++;
            }
            else if (c != '+' || end > at + 1)
            {
                break;
            }
        }

        return end;
    }

    /// <summary>Two digits and no more: "+49 178 910 11 12 13".</summary>
    private static bool IsPair(string text, int at) =>
        at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) && (at + 2 == text.Length || !char.IsAsciiDigit(text[at + 2]));

    private static bool IsPhone(string candidate, bool isLabelled)
    {
        var digits = string.Concat(candidate.Where(char.IsAsciiDigit));

        // A number of ten digits and more in short groups is a version or a table.
        if (digits.Length is < MinDigits or > MaxDigits || candidate.Split([' ', '-', '–', '(', ')', '.', '/'], StringSplitOptions.RemoveEmptyEntries) is { Length: > 6 } || (!isLabelled && Longest(candidate) < 3) || IsDates(candidate) || IsAmounts(candidate) || digits.All(c => c == digits[0]) && !isLabelled)
        {
            return false;
        }

        if (candidate.Contains('+', StringComparison.Ordinal) || digits.StartsWith("00", StringComparison.Ordinal))
        {
            return digits.Length >= 8 && (candidate.Contains('+', StringComparison.Ordinal) || isLabelled || digits.Length >= 10);
        }

        // National numbers: 10 digits, or 11 with the prefix 7, 8 or 1. An 11-digit Kazakh or Russian number needs no marks.
        return digits.Length switch
        {
            10 => isLabelled || candidate.AsSpan().IndexOfAny(" -().") >= 0 && !HasAmountGroups(candidate),
            11 => digits[0] is '7' or '8' or '1' or '0' || isLabelled,
            _ => isLabelled && (digits.Length != 8 || !IsYearLike(digits)),
        };
    }

    private static int Longest(string candidate) => candidate.Split([' ', '-', '–', '(', ')', '.', '/', '+'], StringSplitOptions.RemoveEmptyEntries).Max(group => (int?)group.Length) ?? 0;

    /// <summary>"2011 - 2015", "01/2020 - 05/2021", "21.02.1996".</summary>
    private static bool IsDates(string candidate)
    {
        var groups = candidate.Split([' ', '-', '–', '(', ')', '.', '/'], StringSplitOptions.RemoveEmptyEntries);

        return groups.Length is >= 2 and <= 6 && groups.Any(group => group.Length == 4 && IsYearLike(group)) && groups.All(group => group.Length is 2 or 1 || (group.Length == 4 && IsYearLike(group)));
    }

    /// <summary>"80 000 - 100 000".</summary>
    private static bool IsAmounts(string candidate) =>
        candidate.Split(['-', '–'], StringSplitOptions.TrimEntries) is { Length: 2 } ends
        && ends.All(end => end.Split(' ') is { Length: > 1 } groups && groups[0].Length is > 0 and <= 3 && char.IsAsciiDigit(groups[0][0]) && groups.Skip(1).All(group => group.Length == 3 && group.All(char.IsAsciiDigit)));

    private static bool IsYearLike(string digits) => digits.StartsWith("19", StringComparison.Ordinal) || digits.StartsWith("20", StringComparison.Ordinal);

    /// <summary>"1 200 000 000" is an amount.</summary>
    private static bool HasAmountGroups(string candidate)
    {
        var groups = candidate.Split(' ');

        return groups.Length > 2 && groups[0].Length is 1 or 2 && groups.Skip(1).All(group => group.Length == 3);
    }

    private static bool IsFax(string text, int at) =>
        text.AsSpan(0, at).TrimEnd(" .:\t") is var before && (before.EndsWith("fax", StringComparison.OrdinalIgnoreCase) || before.EndsWith("факс", StringComparison.OrdinalIgnoreCase));

    private static bool IsMasked(string text, int start, int end)
    {
        var behind = text.AsSpan(end).TrimStart(" -–().");

        return text.AsSpan(start, end - start).Contains('*') || behind is ['*', ..] or ['_', '_', ..] or ['•', '•', ..] or ['x' or 'X' or 'х' or 'Х', 'x' or 'X' or 'х' or 'Х', ..];
    }
}
