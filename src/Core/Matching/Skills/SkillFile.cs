using System.Globalization;

namespace JobFunctions.Core.Matching.Skills;

/// <summary>
/// Reads the files of skills, which people edit. A line is <c>name | alias; alias | implied 0.8; implied 0.5 | 0.9: kind; kind = alias</c>:
/// who knows the skill knows the implied ones so far; each kind is a skill of its own that implies this one so far (0.8 where none is
/// said) and whatever this one implies. A line that begins with <c>//</c> and an empty one say nothing.
/// </summary>
/// <remarks>
/// A name after <c>~</c> is short or common (<c>~R</c>, <c>~Go</c>): it counts only as it is spelled and among other skills of its file.
/// One after <c>=</c> is also an ordinary word (<c>=Excel</c>): it counts only with its capital.
/// The alias after <c>@</c> is what readers of Russian are shown.
/// </remarks>
internal static class SkillFile
{
    private const double KindWeight = 0.8;

    /// <summary>How a name must stand in a text to count.</summary>
    internal enum Sense
    {
        Plain,
        Capital,
        Context,
    }

    internal sealed record Name(string Text, Sense Sense, bool IsRussian)
    {
        public static Name Parse(string text) => text[0] switch
        {
            '~' => new Name(text[1..].Trim(), Sense.Context, IsRussian: false),
            '=' => new Name(text[1..].Trim(), Sense.Capital, IsRussian: false),
            '@' => new Name(text[1..].Trim(), Sense.Plain, IsRussian: true),
            _ => new Name(text, Sense.Plain, IsRussian: false),
        };
    }

    internal sealed record Line(string Group, Name Name, IReadOnlyList<Name> Aliases, IReadOnlyList<(string Name, double Weight)> Implied);

    /// <exception cref="FormatException">A line has more than four columns, no name, or a weight that is none.</exception>
    public static IEnumerable<Line> Read(string group, TextReader reader)
    {
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line) || line.StartsWith("//", StringComparison.Ordinal))
            {
                continue;
            }

            var columns = line.Split('|', StringSplitOptions.TrimEntries);
            if (columns.Length > 4 || columns[0].Length == 0)
            {
                throw new FormatException($"skills.{group}.txt, line {number}: a line is 'name | aliases | implied | kinds'.");
            }

            var head = new Line(
                group,
                Name.Parse(columns[0]),
                [.. Items(columns, 1).Select(Name.Parse)],
                [.. Items(columns, 2).Select(item => ParseImplied(group, number, item))]);
            yield return head;
            foreach (var kind in Kinds(head, columns))
            {
                yield return kind;
            }
        }
    }

    private static IEnumerable<Line> Kinds(Line head, string[] columns)
    {
        var items = Items(columns, 3);
        var weight = KindWeight;
        if (items.Length > 0 && items[0].IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon
            && double.TryParse(items[0].AsSpan(0, colon), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var said))
        {
            weight = said;
            items[0] = items[0][(colon + 2)..];
        }

        foreach (var item in items)
        {
            var names = item.Split(" = ", StringSplitOptions.TrimEntries);
            yield return new Line(head.Group, Name.Parse(names[0]), [.. names.Skip(1).Select(Name.Parse)], [(head.Name.Text, weight), .. head.Implied]);
        }
    }

    private static string[] Items(string[] columns, int index) =>
        columns.Length > index ? columns[index].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [];

    private static (string Name, double Weight) ParseImplied(string group, int number, string item)
    {
        var space = item.LastIndexOf(' ');
        return space > 0 && double.TryParse(item.AsSpan(space + 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight) && weight is > 0 and < 1
            ? (item[..space].Trim(), weight)
            : throw new FormatException($"skills.{group}.txt, line {number}: '{item}' is not 'skill 0.7'.");
    }
}
