using System.Globalization;
using System.Text.RegularExpressions;

namespace JobFunctions.Core.Matching.Skills;

/// <summary>Reads a file of skills, which people edit; <c>Data/README.md</c> tells how one is written. Strict: what it does not know is an error.</summary>
internal static partial class SkillFileReader
{
    public const int MaxLineLength = 140;
    public const int MaxNameLength = 80;
    private const double DefaultShareBack = 0.4;
    private const string Prefix = "skills.";
    private const string Suffix = ".txt";

    /// <param name="file">Its name, <c>skills.GROUP.txt</c> or <c>skills.GROUP.SECTION.txt</c>.</param>
    /// <param name="errors">Takes what is wrong, one line each, beginning with the file and the line.</param>
    public static IReadOnlyList<SkillEntry> Read(string file, TextReader reader, List<string> errors)
    {
        var parts = file[Prefix.Length..^Suffix.Length].Split('.');
        var entries = new List<SkillEntry>();
        for (var number = 1; reader.ReadLine() is { } text; number++)
        {
            var line = new SourceLine(file, number);
            if (text.Length > MaxLineLength)
            {
                errors.Add($"{line}: longer than {MaxLineLength} characters.");
            }

            if (string.IsNullOrWhiteSpace(text) || text.StartsWith("//", StringComparison.Ordinal))
            {
                continue;
            }

            if (text[0] != ' ')
            {
                entries.Add(new SkillEntry(parts[0], parts.Length > 1 ? parts[1] : "", SkillName.Parse(text.Trim(), line)));
            }
            else if (entries.Count == 0)
            {
                errors.Add($"{line}: a block begins with the name of its skill.");
            }
            else if (ReadAttribute(entries[^1], text, line) is { } error)
            {
                errors.Add($"{line}: {error}");
            }
        }

        return entries;
    }

    private static string? ReadAttribute(SkillEntry entry, string text, SourceLine line)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var key = colon < 0 ? "" : text[..colon].Trim();
        string[] values = colon < 0 ? [] : text[(colon + 1)..].Split("; ", StringSplitOptions.TrimEntries);
        if (values.Length == 0 || values.Any(value => value.Length is 0 or > MaxNameLength || value.Contains(';', StringComparison.Ordinal)))
        {
            return $"'{text.Trim()}' is not 'key: value; value'.";
        }

        if (values.FirstOrDefault(value => value.AsSpan().ContainsAny(",()")) is { } parted)
        {
            return $"'{parted}' has a comma or a bracket, which stand between names.";
        }

        switch (key)
        {
            case "name ru" when values.Length == 1 && entry.RussianName is null:
                entry.RussianName = SkillName.Parse(values[0], line);
                return AlphabetError(values, isCyrillic: true);
            case "name kk" when values.Length == 1 && entry.KazakhName is null:
                entry.KazakhName = SkillName.Parse(values[0], line);
                return AlphabetError(values, isCyrillic: true);
            case "ru" or "kk":
                entry.Aliases.AddRange(values.Select(value => SkillName.Parse(value, line)));
                return AlphabetError(values, isCyrillic: true);
            case "en":
                entry.Aliases.AddRange(values.Select(value => SkillName.Parse(value, line)));
                return AlphabetError(values, isCyrillic: false);
            case "who":
                entry.Doers.AddRange(values.Select(value => SkillName.Parse(value, line)));
                return null;
            case "not":
                entry.Otherwise.AddRange(values.Select(value => new SkillName(value, NameSense.Plain, line)));
                return null;
            case "part of":
                return ReadRelations(entry.Parents, values, DefaultShareBack, line);
            case "near":
                return ReadRelations(entry.Neighbours, values, 1, line);
            default:
                return $"'{key}' is none of: name ru, name kk, ru, kk, en, who, not, part of, near (a name once).";
        }
    }

    private static string? AlphabetError(string[] values, bool isCyrillic) =>
        values.FirstOrDefault(value => value.Any(c => c is >= '\u0400' and <= '\u052F') != isCyrillic) is not { } wrong ? null
        : isCyrillic ? $"'{wrong}' has no Cyrillic letter."
        : $"'{wrong}' has a Cyrillic letter.";

    private static string? ReadRelations(List<SkillRelation> relations, string[] values, double shareBack, SourceLine line)
    {
        foreach (var value in values)
        {
            if (RelationPattern().Match(value) is not { Success: true } match || Weight(match.Groups["there"].Value) is not (> 0 and < 1 and var there))
            {
                return $"'{value}' is not 'skill 0.7' or 'skill 0.7/0.3', weights between 0 and 1.";
            }

            var back = match.Groups["back"] is { Success: true } said ? Weight(said.Value) : Math.Round(there * shareBack, 3);
            if (back is not (> 0 and < 1))
            {
                return $"'{value}' is not 'skill 0.7' or 'skill 0.7/0.3', weights between 0 and 1.";
            }

            relations.Add(new SkillRelation(match.Groups["name"].Value, there, back, line));
        }

        return null;
    }

    private static double Weight(string text) => double.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<name>.+) (?<there>\d(?:\.\d{1,2})?)(?:/(?<back>\d(?:\.\d{1,2})?))?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RelationPattern();
}
