namespace JobFunctions.Core.Resumes.Generation;

/// <summary>The lines of a job's description.</summary>
internal static class DescriptionLines
{
    /// <summary>Each line that says something; one that goes on in small letters is put back to the line that was broken before it.</summary>
    public static IReadOnlyList<string> Of(string? description)
    {
        List<string> lines = [];
        foreach (var line in description?.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            var text = line.Replace('\t', ' ');
            if (lines.Count > 0 && char.IsLower(text[0]) && lines[^1][^1] is not ('.' or ';' or ':' or '!' or '?'))
            {
                lines[^1] = $"{lines[^1]} {text}";
            }
            else
            {
                lines.Add(text);
            }
        }

        return lines;
    }
}
