namespace JobFunctions.Core.Reference;

/// <summary>Tables that are part of the assembly: a row to a line, its parts with <c>|</c> between them.</summary>
internal static class ReferenceFile
{
    /// <exception cref="FormatException">A line has another number of parts.</exception>
    public static IEnumerable<string[]> Read(string name, int parts)
    {
        using var stream = typeof(ReferenceFile).Assembly.GetManifestResourceStream(name) ?? throw new FormatException($"{name} is not in the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var row = line.Split('|', StringSplitOptions.TrimEntries);
            yield return row.Length == parts ? row : throw new FormatException($"{name}: {line}");
        }
    }
}
