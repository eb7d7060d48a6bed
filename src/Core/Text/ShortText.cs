namespace JobFunctions.Core.Text;

/// <summary>A text as one line that is not too long.</summary>
public static class ShortText
{
    /// <summary>Cuts behind a word where one ends in the second half.</summary>
    /// <param name="max">Characters, the dots at the end not counted.</param>
    /// <returns>null where the text says nothing.</returns>
    public static string? Of(string text, int max)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= max)
        {
            return line.Length == 0 ? null : line;
        }

        var end = line.LastIndexOf(' ', max);
        end = end > max / 2 ? end : max - (char.IsHighSurrogate(line[max - 1]) ? 1 : 0);
        return $"{line[..end]}…";
    }
}
