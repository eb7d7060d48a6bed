using System.Collections.Frozen;

namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Finds the person's name: by a label, or among the first and the largest lines, by the form that names have.</summary>
internal static class NameReader
{
    private const int TopLines = 14;

    private const double Enough = 0.5;

    private const double Sure = 0.95;

    /// <summary>A part of a line is a name less surely than a line.</summary>
    private const double PartOfLine = 0.05;

    private static readonly string[] CyrillicSurnameEndings =
        ["ов", "ова", "ев", "ева", "ёв", "ёва", "ин", "ина", "ский", "ская", "цкий", "цкая", "енко", "баев", "баева", "беков", "бекова"];

    private static readonly string[] SurnameEndings =
        ["ов", "ова", "ев", "ева", "ёв", "ёва", "ин", "ина", "ский", "ская", "цкий", "цкая", "енко", "чук", "ук", "юк", "ян", "швили", "дзе", "баев", "баева", "беков", "бекова", "ov", "ova", "ev", "eva", "enko", "sky", "skiy", "skaya", "son", "man", "ez", "ко", "ых", "их"];

    private static readonly FrozenSet<string> CraftSurnames = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "archer", "baker", "barber", "brewer", "butcher", "butler", "carpenter", "chandler", "cook", "cooper", "dean", "driver", "farmer", "fisher", "gardener", "gardner", "glover", "guard", "head", "judge", "mason", "miller", "miner", "page", "painter", "parker", "pilot", "porter", "potter", "shepherd", "singer", "skinner", "steward", "tanner", "taylor", "turner", "weaver", "повар", "коваль", "ткач", "мельник", "бондарь", "кравец", "швец", "гончар", "скляр", "маляр", "столяр", "лесник", "рыбак");

    /// <param name="hasContacts">A resume without any contact is an anonymous one: there only a known first name, or the form of one, is believed.</param>
    public static Found<string>? Read(Outline outline, string? email, bool hasContacts) =>
        (Labelled(outline, email) ?? Headline(outline, email)) is { } found && (hasContacts || found.Confidence >= Sure || HasNameForm(found.Value.Split(' '))) ? found : null;

    private static bool HasNameForm(string[] words) =>
        // "Siobhan N. Holt"
        (words.Length == 3 && words[1] is [>= 'A' and <= 'Z', '.'] && words[0].Length > 2 && words[2].Length > 2) ||
        words.SelectMany(word => word.Split('-')).Any(NameForm.IsFirstName) || words.Any(word => NameForm.IsPatronymic(word) || (word.Length > 4 && EndsWithAny(word, CyrillicSurnameEndings, 4)));

    private static Found<string>? Labelled(Outline outline, string? email)
    {
        var last = outline.Values(SectionKind.LastName).FirstOrDefault();
        var whole = outline.Values(SectionKind.Name).Select(line => Named([line], email)).FirstOrDefault(found => found is not null);

        if (last is null || (whole is { } name && name.Value.Contains(' ', StringComparison.Ordinal)))
        {
            return whole;
        }

        // Each on a line of its own, in the order of the page; but a "first name" comes first.
        List<CleanLine?> parts = outline.Values(SectionKind.FirstName).FirstOrDefault() is { } first
            ? [first, last]
            : [last, outline.Values(SectionKind.Name).FirstOrDefault(), outline.Values(SectionKind.Patronymic).FirstOrDefault()];

        return parts.OfType<CleanLine>().Count() > 1 ? Named([.. parts.OfType<CleanLine>()], email) : whole;
    }

    private static Found<string>? Named(List<CleanLine> lines, string? email)
    {
        var text = string.Join(' ', lines.Select(line => line.Cells.FirstOrDefault()));
        text = SpacedName.Part(NameForm.Bare(text), email) ?? text;

        return NameForm.Words(text.Any(char.IsUpper) ? text : text.ToUpperInvariant()) is { Count: >= 1 and <= 5 } words
            ? new Found<string>(NameForm.Natural(words), 0.98, lines[0].Index) { Basis = EvidenceBasis.Labelled }
            : null;
    }

    private static Found<string>? Headline(Outline outline, string? email)
    {
        var largest = outline.Lines.Take(200).Max(line => line.Size);
        Found<string>? best = null;
        string? previous = null;
        var place = 0;

        foreach (var (line, kind) in Candidates(outline))
        {
            place++;

            foreach (var (part, trust) in Parts(line.Text, previous))
            {
                if (NameForm.Words(SpacedName.Part(NameForm.Bare(part), email) ?? Capitalized(part, email, isFirst: place == 1)) is { Count: <= 4 } words && !NamesJob(words, email) && !NotNames.AnyIn(words) && !CityReader.IsCity(part) && SectionHeadings.Find(part) is null && !EmployerWords.Contains(string.Join(' ', words)) && !EmployerWords.IsLegalForm(part))
                {
                    var score = Score(words, line, place, largest, email) + trust - (kind is SectionKind.Top or SectionKind.Contacts || line.IsMargin ? 0 : 0.2);

                    if (score >= Enough && score > (best?.Confidence ?? 0))
                    {
                        best = new Found<string>(NameForm.Natural(words), Math.Min(score, 0.98), line.Index) { Printed = Printed(line.Text, words) };
                    }
                }
            }

            previous = line.Text;
        }

        return best;
    }

    /// <summary>The first lines, page headers, and lines that are set as large as nothing else.</summary>
    private static IEnumerable<(CleanLine Line, SectionKind Kind)> Candidates(Outline outline)
    {
        var largest = outline.Lines.Take(200).Max(line => line.Size) ?? double.MaxValue;
        var taken = 0;

        foreach (var section in outline.Sections)
        {
            foreach (var line in section.Lines)
            {
                if (!line.IsBullet && section.Kind is not (SectionKind.References or SectionKind.Experience or SectionKind.Publications)
                    && (section.Kind is SectionKind.Top or SectionKind.Contacts ? taken < TopLines : line.IsMargin || line.Size >= largest))
                {
                    taken++;
                    yield return (line, section.Kind);
                }
            }

            if (section.Kind == SectionKind.Other && section.Lines.Count == 0)
            {
                taken = 0;
            }
        }
    }

    private static double Score(List<string> words, CleanLine line, int place, double? largest, string? email)
    {
        var score = words.Count(word => !NameForm.IsParticle(word)) switch { 1 => -0.15, 2 or 3 => 0.3, _ => 0.1 };
        score += place switch { 1 => 0.3, 2 => 0.2, <= 4 => 0.1, _ => 0 };
        score += words.SelectMany(word => word.Split('-')).Any(NameForm.IsFirstName) ? 0.3 : 0;
        score += words.Any(NameForm.IsPatronymic) ? 0.3 : 0;
        score += words.Any(word => word.Length > 4 && EndsWithAny(word, SurnameEndings, 4)) ? 0.1 : 0;
        score += line.Size is { } size && size >= largest && size > 0 ? 0.3 : 0;
        score += email is not null && Transliteration.AnyIn(words.SelectMany(word => word.Split('-')), email) ? 0.35 : 0;
        score -= words.All(word => !word.Any(char.IsLower)) && words.All(word => word.Length <= 3) ? 0.4 : 0;

        return score;
    }

    /// <summary>The pieces of a line that may be a name, each with what its form adds to the trust in it.</summary>
    private static IEnumerable<(string Part, double Trust)> Parts(string line, string? previous)
    {
        foreach (var part in WithoutContacts(line).Split(['\t', '|', '•', '·', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            yield return (part, 0);

            // "Anna Berg, accountant", "Anna Berg – Frontend Developer"
            foreach (var mark in (string[])[", ", " – ", " — ", " - ", " / ", ": "])
            {
                if (part.IndexOf(mark, StringComparison.Ordinal) is var at and > 0 && part[(at + mark.Length)..] is var rest && (TitleWords.Contains(rest) || CityReader.IsCity(rest) || SectionHeadings.Find(part[..at]) is SectionKind.Top))
                {
                    yield return (SectionHeadings.Find(part[..at]) is SectionKind.Top ? rest : part[..at], -PartOfLine);
                }
            }
        }

        if (previous is not null && IsOneWord(previous) && IsOneWord(line) && NameForm.IsFirstName(previous))
        {
            yield return ($"{previous} {line}", 0);
        }
    }

    /// <summary>A word that names a job, unless it is a surname made of one: "Столяров Иван", "Emma Cook".</summary>
    private static bool NamesJob(List<string> words, string? email) =>
        words.Any(word => TitleWords.Contains(word) && !(word.Length > 5 && EndsWithAny(word, CyrillicSurnameEndings, 5)) && !IsCraft(words, word, email));

    private static bool IsCraft(List<string> words, string word, string? email) =>
        words.Count is 2 or 3 && CraftSurnames.Contains(word) && (words.Any(other => other != word && NameForm.IsFirstName(other)) || (email is not null && Transliteration.IsWithin(word, email)));

    private static bool IsOneWord(string text) => text.Length > 1 && !text.Contains(' ', StringComparison.Ordinal) && !text.Contains('\t', StringComparison.Ordinal);

    /// <summary>The line with a bar for each address and number in it: "Anna Berg +7 701 *** 11 22 anna@mail.example".</summary>
    private static string WithoutContacts(string text) =>
        text.Any(c => char.IsAsciiDigit(c) || c == '@')
            ? string.Join(' ', text.Replace("\t", " | ", StringComparison.Ordinal).Split(' ').Select(word => word.Any(c => char.IsAsciiDigit(c) || c is '@' or '*') ? "|" : word))
            : text;

    /// <summary>"anna berg": small letters are believed in the first line, of a known first name, and where the address is made of them.</summary>
    private static string Capitalized(string text, string? email, bool isFirst) =>
        NameForm.Bare(text) is var bare && !bare.Any(char.IsUpper) && bare.Split(',')[0].Split(' ') is { Length: 2 or 3 } words && words.All(word => word.Length > 1 && word.All(c => char.IsLetter(c) || c is '-' or '\'' or '’')) && (isFirst || words.Any(NameForm.IsFirstName) || (email is not null && Transliteration.AnyIn(words, email)))
            ? bare.ToUpperInvariant()
            : text;

    /// <summary>From the first to the last word of the name, as the line has them; the line where they stand in another order.</summary>
    private static string? Printed(string line, List<string> words)
    {
        var (first, last) = (line.IndexOf(words[0], StringComparison.OrdinalIgnoreCase), line.LastIndexOf(words[^1], StringComparison.OrdinalIgnoreCase));

        if (first > last && last >= 0)
        {
            // "Berg, Anna"
            (first, last, words) = (line.IndexOf(words[^1], StringComparison.OrdinalIgnoreCase), line.LastIndexOf(words[^2], StringComparison.OrdinalIgnoreCase), [words[^2]]);
        }

        return first >= 0 && last >= first ? line[first..(last + words[^1].Length)] : null;
    }

    private static bool EndsWithAny(string word, string[] endings, int minLength) =>
        word.Length >= minLength && endings.Any(ending => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
