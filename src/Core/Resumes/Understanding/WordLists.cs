namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>The word lists beside the readers: text files that a person can edit, embedded in the assembly.</summary>
internal static class WordLists
{
    /// <summary>Lines of a list, without comments and empty ones.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(WordLists).Assembly.GetManifestResourceStream($"JobFunctions.Core.Resumes.Understanding.Data.{name}.txt")
            ?? throw new InvalidOperationException($"The word list {name} is not embedded.");
        using var reader = new StreamReader(stream);

        while (reader.ReadLine() is { } line)
        {
            if (line.Trim() is { Length: > 0 } words && words[0] != '#')
            {
                yield return words;
            }
        }
    }

    /// <summary>Lines by the group they stand under; <c>[name]</c> opens a group.</summary>
    public static ILookup<string, string> Groups(string name)
    {
        var group = "";
        List<(string Group, string Line)> lines = [];

        foreach (var line in Lines(name))
        {
            if (line is ['[', .., ']'])
            {
                group = line[1..^1];
            }
            else
            {
                lines.Add((group, line));
            }
        }

        return lines.ToLookup(line => line.Group, line => line.Line);
    }

    public static IEnumerable<string> Split(string line) => line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
