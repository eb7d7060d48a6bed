using System.Collections.Frozen;
using System.Globalization;

namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Finds the person's name: by a label, or among the first and the largest lines, by the form that names have.</summary>
internal static class NameReader
{
    private const int TopLines = 14;

    private const double Enough = 0.5;

    private const double Sure = 0.95;

    private static readonly FrozenSet<string> FirstNames = WordLists.Lines("names").SelectMany(WordLists.Split).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Degrees = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "phd", "ph.d", "ph.d.", "md", "m.d.", "mba", "msc", "m.sc.", "bsc", "b.sc.", "ma", "ms", "bs", "ba", "rn", "bsn", "msn", "cpa", "cfa", "pmp", "jd", "esq", "esq.", "jr", "jr.", "sr", "sr.", "ii", "iii", "acca", "meng", "beng", "dds", "np", "pe", "p.e.", "dipifr", "к.т.н.", "к.э.н.", "к.м.н.", "д.т.н.", "phr", "shrm-cp", "csm");

    private static readonly FrozenSet<string> Prefixes = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "prof", "prof.", "resume", "résumé", "cv", "curriculum", "vitae", "резюме", "түйіндеме", "of", "name", "name:", "фио", "фио:", "ф.и.о.", "ф.и.о.:", "resume:", "cv:", "резюме:");

    private static readonly FrozenSet<string> Particles = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "de", "da", "del", "della", "di", "van", "von", "der", "den", "la", "le", "bin", "ibn", "al", "el", "ter", "ten", "dos", "du", "оглы", "кызы", "улы", "ұлы", "қызы", "ogly", "kyzy", "uly");

    private static readonly string[] PatronymicEndings =
        ["вич", "вна", "ична", "инична", "ұлы", "қызы", "улы", "кызы", "оглы", "vich", "vna", "ovich", "evich", "uly", "kyzy"];

    private static readonly string[] CyrillicSurnameEndings =
        ["ов", "ова", "ев", "ева", "ёв", "ёва", "ин", "ина", "ский", "ская", "цкий", "цкая", "енко", "баев", "баева", "беков", "бекова"];

    private static readonly string[] SurnameEndings =
        ["ов", "ова", "ев", "ева", "ёв", "ёва", "ин", "ина", "ский", "ская", "цкий", "цкая", "енко", "чук", "ук", "юк", "ян", "швили", "дзе", "баев", "баева", "беков", "бекова", "ov", "ova", "ev", "eva", "enko", "sky", "skiy", "skaya", "son", "man", "ez", "ко", "ых", "их"];

    /// <param name="hasContacts">A resume without any contact is an anonymous one: there only a known first name, or the form of one, is believed.</param>
    public static Found<string>? Read(Outline outline, string? email, bool hasContacts) =>
        (Labelled(outline) ?? Headline(outline, email)) is { } found && (hasContacts || found.Confidence >= Sure || HasNameForm(found.Value.Split(' '))) ? found : null;

    private static bool HasNameForm(string[] words) =>
        words.SelectMany(word => word.Split('-')).Any(FirstNames.Contains) || words.Any(word => EndsWithAny(word, PatronymicEndings, 5) || (word.Length > 4 && EndsWithAny(word, CyrillicSurnameEndings, 4)));

    private static Found<string>? Labelled(Outline outline)
    {
        foreach (var line in outline.Values(SectionKind.Name))
        {
            if (Words(line.Text) is { Count: >= 1 and <= 5 } words && words.All(IsNameWord))
            {
                return new Found<string>(Natural(words), 0.98, line.Index) { Basis = EvidenceBasis.Labelled };
            }
        }

        var first = outline.Values(SectionKind.FirstName).FirstOrDefault();
        var last = outline.Values(SectionKind.LastName).FirstOrDefault();

        return first is not null && last is not null && Words($"{first.Text} {last.Text}") is { Count: <= 5 } both && both.All(IsNameWord)
            ? new Found<string>(Natural(both), 0.98, first.Index) { Basis = EvidenceBasis.Labelled }
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

            foreach (var part in Parts(line.Text).Concat(previous is { } before && IsOneWord(before) && IsOneWord(line.Text) && FirstNames.Contains(before) ? [$"{before} {line.Text}"] : []))
            {
                if (Words(part) is { Count: >= 1 and <= 4 } words && words.All(IsNameWord) && !TitleWords.Contains(part) && !NotNames.AnyIn(words) && !CityReader.IsCity(part) && SectionHeadings.Find(part) is null)
                {
                    var score = Score(words, line, place, largest, email) - (kind is SectionKind.Top or SectionKind.Contacts || line.IsMargin ? 0 : 0.2);

                    if (score >= Enough && score > (best?.Confidence ?? 0))
                    {
                        best = new Found<string>(Natural(words), Math.Min(score, 0.98), line.Index);
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
        var hasFirstName = words.SelectMany(word => word.Split('-')).Any(FirstNames.Contains);
        var score = words.Count(word => !Particles.Contains(word)) switch { 1 => -0.15, 2 or 3 => 0.3, _ => 0.1 };
        score += place switch { 1 => 0.3, 2 => 0.2, <= 4 => 0.1, _ => 0 };
        score += hasFirstName ? 0.3 : 0;
        score += words.Any(word => EndsWithAny(word, PatronymicEndings, 5)) ? 0.3 : 0;
        score += words.Any(word => word.Length > 4 && EndsWithAny(word, SurnameEndings, 4)) ? 0.1 : 0;
        score += line.Size is { } size && size >= largest && size > 0 ? 0.3 : 0;
        score += email is not null && Transliteration.AnyIn(words.SelectMany(word => word.Split('-')), email) ? 0.35 : 0;
        score -= words.All(word => !word.Any(char.IsLower)) && words.All(word => word.Length <= 3) ? 0.4 : 0;

        return score;
    }

    private static bool IsOneWord(string text) => text.Length > 1 && !text.Contains(' ', StringComparison.Ordinal) && !text.Contains('\t', StringComparison.Ordinal);

    private static string[] Parts(string text) => text.Split(['\t', '|', '•', '·', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The words without degrees behind and titles before.</summary>
    private static List<string> Words(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        var head = comma > 0 && IsDegrees(text[(comma + 1)..]) ? text[..comma] : text;
        var words = head.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('"', '“', '”', '«', '»')).Where(word => word.Length > 0).Take(8).ToList();

        while (words.Count > 1 && Prefixes.Contains(words[0]))
        {
            words.RemoveAt(0);
        }

        while (words.Count > 1 && (Degrees.Contains(words[^1].Trim(',')) || Prefixes.Contains(words[^1]) || words[^1] is "-" or "–" or "—"))
        {
            words.RemoveAt(words.Count - 1);
        }

        if (words.Count > 0)
        {
            words[^1] = words[^1].TrimEnd(',', '.', ':');
        }

        return words;
    }

    private static bool IsDegrees(string text) =>
        text.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 and < 8 } parts && parts.All(part => Degrees.Contains(part) || (part.Length <= 6 && part.All(c => char.IsUpper(c) || c is '.' or '-')));

    private static bool IsNameWord(string word) =>
        word.Length is > 0 and <= 25
        && (char.IsUpper(word[0]) || Particles.Contains(word))
        && word.All(c => char.IsLetter(c) || c is '-' or '\'' or '’' or '.' or '`')
        && (word.Length > 1 || char.IsLetter(word[0]))
        && (!word.Contains('.', StringComparison.Ordinal) || word.Length <= 4)
        && word.Any(char.IsLetter);

    private static bool EndsWithAny(string word, string[] endings, int minLength) =>
        word.Length >= minLength && endings.Any(ending => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>"MARISSA MAYER" as Marissa Mayer; a word in mixed case stays, a word in capitals with a stray small letter does not.</summary>
    private static string Natural(List<string> words) => string.Join(' ', words.Select(NaturalWord));

    private static string NaturalWord(string word)
    {
        if (Particles.Contains(word))
        {
            return word.ToLowerInvariant();
        }

        var letters = word.Count(char.IsLetter);

        return letters > 1 && word.Count(char.IsUpper) * 2 > letters && !(letters <= 2 && word.Contains('.', StringComparison.Ordinal))
            ? string.Concat(word.Select((c, i) => i == 0 || !char.IsLetter(word[i - 1]) ? char.ToUpper(c, CultureInfo.InvariantCulture) : char.ToLower(c, CultureInfo.InvariantCulture)))
            : word;
    }
}
