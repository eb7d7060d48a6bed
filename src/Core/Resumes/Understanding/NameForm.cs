using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>The form that names have in print: takes away what stands around a name and puts it into natural case.</summary>
internal static class NameForm
{
    private const int MaxWords = 8;

    private static readonly FrozenSet<string> FirstNames = WordLists.Lines("names").SelectMany(WordLists.Split).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Degrees = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "phd", "ph.d", "ph.d.", "md", "m.d.", "mba", "msc", "m.sc.", "bsc", "b.sc.", "ma", "ms", "bs", "ba", "rn", "bsn", "msn", "cpa", "cfa", "pmp", "jd", "esq", "esq.", "jr", "jr.", "sr", "sr.", "ii", "iii", "acca", "meng", "beng", "dds", "np", "pe", "p.e.", "dipifr", "к.т.н.", "к.э.н.", "к.м.н.", "д.т.н.", "phr", "shrm-cp", "csm",
        "d.phil", "dphil", "llm", "llb", "mphil", "mpa", "mph", "mfa", "cissp", "cissm", "cisa", "ccna", "cima", "fcca", "aca", "psm", "safe", "scrum", "dba", "lpn", "cna", "dnp", "edd", "к.ю.н.", "к.п.н.", "к.ф.н.", "к.х.н.", "к.б.н.", "д.э.н.", "д.м.н.", "phd.", "hons", "(hons)");

    private static readonly FrozenSet<string> Prefixes = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "prof", "prof.", "med.", "ing.", "dipl.-ing.", "resume", "résumé", "cv", "curriculum", "vitae", "резюме", "түйіндеме", "анкета", "соискатель", "соискателя", "кандидат", "of", "for", "name", "name:", "фио", "фио:", "ф.и.о.", "ф.и.о.:", "resume:", "cv:", "резюме:", "түйіндеме:");

    private static readonly string[] PatronymicEndings =
        ["вич", "вна", "ична", "инична", "ұлы", "қызы", "улы", "кызы", "оглы", "vich", "vna", "ovich", "evich", "uly", "kyzy"];

    private static readonly string[] Openings = ["my name is ", "i am ", "i'm ", "меня зовут ", "менің атым ", "менің есімім ", "full name ", "candidate name "];

    private static readonly string[] Closings = ["'s resume", "’s resume", "'s cv", "’s cv", "'s curriculum vitae", " resume", " cv", " curriculum vitae", " резюме"];

    private static readonly FrozenSet<string> Particles = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "de", "da", "del", "della", "di", "van", "von", "der", "den", "la", "le", "bin", "ibn", "al", "el", "ter", "ten", "dos", "du", "оглы", "кызы", "улы", "ұлы", "қызы", "ogly", "kyzy", "uly", "де", "ла", "фон", "ван", "дер", "бен", "ибн", "аль", "да", "ди");

    /// <summary>Accents do not matter: "Chloé".</summary>
    public static bool IsFirstName(string word) =>
        FirstNames.Contains(word) || (word.Any(c => c is >= '\u00C0' and <= '\u024F') && FirstNames.Contains(WithoutAccents(word)));

    public static bool IsPatronymic(string word) => word.Length >= 5 && PatronymicEndings.Any(ending => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>"Resume of", "Резюме:": nothing but what stands before a name.</summary>
    public static bool OpensName(string text) =>
        text.Split(' ') is var words && words.All(word => IsPrefix(word) || word is "-" or "–" or "—") && (words.Length > 1 || text[^1] is ':') && words[^1] is [.., ':'] or "of" or "for" or "-" or "–" or "—";

    private static bool IsPrefix(string word) => Prefixes.Contains(word) || (word.EndsWith(':') && Prefixes.Contains(word[..^1]));

    private static string WithoutAccents(string word) =>
        string.Concat(word.Normalize(NormalizationForm.FormD).Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));

    public static bool IsParticle(string word) => Particles.Contains(word);

    /// <summary>The words of a name, without degrees behind, titles before and brackets.</summary>
    /// <returns>Null for what has not the form of a name.</returns>
    public static List<string>? Words(string text)
    {
        var head = Bare(text);
        var comma = head.IndexOf(',', StringComparison.Ordinal);

        if (comma > 0)
        {
            var (before, behind) = (head[..comma], head[(comma + 1)..].Trim());
            head = IsDegrees(behind) ? before : IsGivenName(behind) && Split(before) is { Count: 1 or 2 } last && last.All(IsNameWord) ? $"{behind} {before}" : head;
        }

        var words = Split(head);

        while (words.Count > 1 && (Degrees.Contains(words[^1].Trim(',')) || Prefixes.Contains(words[^1]) || words[^1] is "-" or "–" or "—"))
        {
            words.RemoveAt(words.Count - 1);
        }

        if (words.Count == 0)
        {
            return null;
        }

        words[^1] = IsInitial(words[^1]) ? words[^1].TrimEnd(',', ':') : words[^1].TrimEnd(',', '.', ':');

        return words.All(IsNameWord) && words.Any(word => word.Count(char.IsLetter) > 1) ? words : null;
    }

    /// <summary>"MARISSA MAYER" as Marissa Mayer; a word in mixed case stays, a word in capitals with a stray small letter does not.</summary>
    public static string Natural(IEnumerable<string> words) => string.Join(' ', words.Select(Natural));

    private static string Natural(string word)
    {
        if (Particles.Contains(word))
        {
            return word.ToLowerInvariant();
        }

        var letters = word.Count(char.IsLetter);

        if (letters <= 1 || word.Count(char.IsUpper) * 2 <= letters || (letters <= 2 && word.Contains('.', StringComparison.Ordinal)))
        {
            return word;
        }

        var natural = string.Concat(word.Select((c, i) => i == 0 || !char.IsLetter(word[i - 1]) ? char.ToUpper(c, CultureInfo.InvariantCulture) : char.ToLower(c, CultureInfo.InvariantCulture)));

        // "MCDONALD"
        return natural.StartsWith("Mc", StringComparison.Ordinal) && natural.Length > 4 ? $"Mc{char.ToUpperInvariant(natural[2])}{natural[3..]}" : natural;
    }

    /// <summary>"Resume of Anna Berg (she/her)" without what frames the name.</summary>
    public static string Bare(string text) => WithoutPrefixes(Unframed(text));

    /// <summary>Without "My name is" before, "(he/him)" and "'s resume" behind.</summary>
    private static string Unframed(string text)
    {
        var head = text.Trim().Replace("®", "", StringComparison.Ordinal).Replace("™", "", StringComparison.Ordinal);

        if (head.EndsWith(')') && head.LastIndexOf('(') is var open and > 0)
        {
            head = head[..open].TrimEnd();
        }

        foreach (var opening in Openings)
        {
            head = head.StartsWith(opening, StringComparison.OrdinalIgnoreCase) ? head[opening.Length..] : head;
        }

        foreach (var closing in Closings)
        {
            head = head.EndsWith(closing, StringComparison.OrdinalIgnoreCase) && head.Length > closing.Length ? head[..^closing.Length].TrimEnd(' ', '-', '–', '—') : head;
        }

        return head;
    }

    /// <summary>"Resume of Dr. Anna Berg" from the name on.</summary>
    private static string WithoutPrefixes(string text)
    {
        for (var space = text.IndexOf(' ', StringComparison.Ordinal); space > 0 && (IsPrefix(text[..space]) || text[..space] is "-" or "–" or "—" or ":"); space = text.IndexOf(' ', StringComparison.Ordinal))
        {
            text = text[(space + 1)..].TrimStart();
        }

        return text;
    }

    private static List<string> Split(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('"', '“', '”', '«', '»')).Where(word => word.Length > 0).Take(MaxWords).ToList();

    /// <summary>"Berg, Anna Maria": what stands behind the comma is one or two first names and nothing else.</summary>
    private static bool IsGivenName(string text) =>
        Split(text) is { Count: 1 or 2 } words && words.All(word => IsNameWord(word) || IsInitial(word)) && words[0].Any(char.IsLower) && !CityReader.IsCity(text) && !TitleWords.Contains(text) && !Degrees.Contains(words[0]);

    private static bool IsDegrees(string text) =>
        text.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 and < 8 } parts && parts.All(part => Degrees.Contains(part) || (part.Length <= 6 && part.All(c => char.IsUpper(c) || c is '.' or '-')));

    private static bool IsInitial(string word) => word.Contains('.', StringComparison.Ordinal) && word.Length <= 4 && char.IsUpper(word[0]) && word.All(c => char.IsUpper(c) || c == '.');

    private static bool IsNameWord(string word) =>
        word.Length is > 0 and <= 25
        && (char.IsUpper(word[0]) || Particles.Contains(word))
        && word.All(c => char.IsLetter(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || c is '-' or '\'' or '’' or '.' or '`')
        && (!word.Contains('.', StringComparison.Ordinal) || word.Length <= 4);
}
