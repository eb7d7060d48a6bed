using System.Collections.Frozen;

namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Finds where the person lives: by a label, or by a known city among the contacts (Data/cities.txt).</summary>
internal static class CityReader
{
    private const int MaxWords = 3;

    private static readonly FrozenSet<string> Cities = WordLists.Lines("cities").SelectMany(WordLists.Split).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Leads = ["based in ", "living in ", "lives in ", "residing in ", "resident of ", "located in ", "проживаю в городе ", "проживаю в г. ", "тұрғылықты қаласы "];

    private static readonly string[] TownMarks = ["г.", "г ", "город ", "гор.", "қ.", "қаласы", "c.", "пос.", "пгт", "п.", "с. "];

    public static bool IsCity(string words) => Cities.Contains(words.Trim(' ', '.', ',', '(', ')'));

    public static Found<string>? Read(Outline outline)
    {
        foreach (var line in outline.Values(SectionKind.City))
        {
            if (FromAddress(line.Text) is { } city)
            {
                return new Found<string>(city, IsCity(city) ? 0.97 : 0.75, line.Index) { Basis = EvidenceBasis.Labelled };
            }
        }

        foreach (var section in outline.Of(SectionKind.Contacts, SectionKind.Top, SectionKind.Phone, SectionKind.Email, SectionKind.Name, SectionKind.Position, SectionKind.Other, SectionKind.Objective, SectionKind.Wish, SectionKind.Salary, SectionKind.Birth))
        {
            foreach (var line in section.Lines)
            {
                if (line.Text.Length < 160 && FindPart(line.Text) is { } city)
                {
                    return new Found<string>(city, section.Kind is SectionKind.Contacts or SectionKind.Top ? 0.85 : 0.6, line.Index);
                }
            }
        }

        return null;
    }

    /// <summary>The city of an address: a known one, or one marked as a town, or the first words before a comma.</summary>
    private static string? FromAddress(string address)
    {
        if (FindKnown(address) is { } known)
        {
            return known;
        }

        var parts = address.Split([',', ';', '|', '\t', '(', '.', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i] is "г" or "гор" && i + 1 < parts.Length)
            {
                return parts[i + 1];
            }
        }

        return parts.FirstOrDefault(part => part.Length is > 1 and < 40 && char.IsUpper(part[0]) && !part.Any(char.IsDigit) && !part.Contains('@', StringComparison.Ordinal)) is { } first ? Unmarked(first) : null;
    }

    /// <summary>A city that is a part of its own between commas and marks, or stands before the code of a state ("Portland, OR 97205").</summary>
    private static string? FindPart(string text)
    {
        foreach (var part in text.Replace(". ", ", ", StringComparison.Ordinal).Split([',', '|', '•', '·', ';', '\t', '(', ')', '/', '–', '—'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = Unmarked(part.Trim(' ', '.', '-', ':'));
            var place = words.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0 ? words[(colon + 1)..].Trim() : words;

            if (Residing(place) is { } residence)
            {
                return residence;
            }

            if (Cities.Contains(place) && char.IsUpper(place[0]) && (place.Any(char.IsLower) || part.Length == text.Length || place.Length <= 3))
            {
                return place;
            }
        }

        return FindKnown(text) is { } first && text[(text.IndexOf(first, StringComparison.Ordinal) + first.Length)..] is [' ' or ',', ..] rest && rest.TrimStart(' ', ',') is [>= 'A' and <= 'Z', >= 'A' and <= 'Z', ' ' or ',', ..] ? first : null;
    }

    /// <summary>"Based in Lisbon", "Leeds LS1 4AB".</summary>
    private static string? Residing(string part)
    {
        var lead = Leads.FirstOrDefault(lead => part.StartsWith(lead, StringComparison.OrdinalIgnoreCase)) ?? "";

        return FindKnown(part) is { } city && part.IndexOf(city, StringComparison.Ordinal) is var at && at == lead.Length
            && (lead.Length > 0 || (at + city.Length + 1 < part.Length && part[(at + city.Length)..].TrimStart() is var code && code.Length is >= 5 and <= 8 && code.Any(char.IsAsciiDigit) && code.All(c => char.IsAsciiDigit(c) || char.IsAsciiLetterUpper(c) || c == ' ')))
            ? city
            : null;
    }

    /// <summary>The first known city among the words of a line; the longest name wins ("Нижний Новгород").</summary>
    private static string? FindKnown(string text)
    {
        foreach (var (start, end) in Spans(text))
        {
            if (Cities.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(start, end - start)) && char.IsUpper(text[start]) && IsAlone(text, start, end))
            {
                return text[start..end];
            }
        }

        return null;
    }

    /// <summary>Stretches of one to three words, longest first at each place.</summary>
    private static IEnumerable<(int Start, int End)> Spans(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (!char.IsLetter(text[start]) || (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '-' or '@' or '.' && start > 1 && char.IsAsciiLetter(text[start - 2]))))
            {
                continue;
            }

            List<int> ends = [];

            for (var end = start; end <= text.Length && ends.Count < MaxWords; end++)
            {
                if (end == text.Length || !(char.IsLetter(text[end]) || text[end] is '-' or '.'))
                {
                    ends.Add(end);

                    if (end < text.Length && text[end] != ' ')
                    {
                        break;
                    }
                }
            }

            for (var i = ends.Count - 1; i >= 0; i--)
            {
                yield return (start, ends[i]);
            }
        }
    }

    // "Казанский", "Орёл-строй", "Москва-Сити" and a street named after a city are no place of living.
    private static bool IsAlone(string text, int start, int end)
    {
        var before = text.AsSpan(0, start).TrimEnd();

        return !before.EndsWith("ул.", StringComparison.OrdinalIgnoreCase) && !before.EndsWith("улица", StringComparison.OrdinalIgnoreCase)
            && !text.AsSpan(end).StartsWith(" St", StringComparison.Ordinal) && !text.AsSpan(end).StartsWith(" Ave", StringComparison.Ordinal)
            && !text.AsSpan(end).StartsWith(" University", StringComparison.OrdinalIgnoreCase);
    }

    private static string Unmarked(string part)
    {
        foreach (var mark in TownMarks)
        {
            if (part.StartsWith(mark, StringComparison.OrdinalIgnoreCase))
            {
                return part[mark.Length..].Trim();
            }

            if (part.EndsWith(' ' + mark.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                return part[..^mark.Trim().Length].Trim();
            }
        }

        return part.EndsWith(" қ", StringComparison.Ordinal) ? part[..^2] : part;
    }
}
