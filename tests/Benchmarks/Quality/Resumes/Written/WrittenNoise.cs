using System.Text;

namespace JobFunctions.Benchmarks.Quality.Resumes.Written;

/// <summary>What happens to texts on their way: letters that fall apart, wrong code pages, soft hyphens, wide spaces.</summary>
internal static class WrittenNoise
{
    private static readonly Dictionary<string, Func<string, string>> Kinds = new()
    {
        { "decomposed", text => text.Normalize(NormalizationForm.FormD) },
        { "UTF-8 read as 1252", text => Reread(text, Encoding.UTF8, CodePagesEncodingProvider.Instance.GetEncoding(1252)) },
        { "UTF-8 read as 1251", text => Reread(text, Encoding.UTF8, CodePagesEncodingProvider.Instance.GetEncoding(1251)) },
        { "1251 read as 1252", text => Reread(text, CodePagesEncodingProvider.Instance.GetEncoding(1251), CodePagesEncodingProvider.Instance.GetEncoding(1252)) },
        { "KOI8-R read as 1251", text => Reread(text, CodePagesEncodingProvider.Instance.GetEncoding(20866), CodePagesEncodingProvider.Instance.GetEncoding(1251)) },
        { "soft hyphens", text => string.Concat(text.Select((c, i) => i % 5 == 4 && char.IsLower(c) && i > 0 && char.IsLower(text[i - 1]) ? $"\u00AD{c}" : c.ToString())) },
        { "unbroken spaces", text => text.Replace(' ', '\u00A0') },
    };

    public static IReadOnlyList<string> Names { get; } = [.. Kinds.Keys];

    public static IReadOnlyList<WrittenLine> Add(string kind, IReadOnlyList<WrittenLine> lines)
    {
        var noisy = lines.Select(line => line with { Text = Kinds[kind](line.Text) }).ToList();

        // What a code page cannot hold is lost for good, and no reader can be asked for it.
        return noisy.Any(line => line.Text.Contains('\uFFFD', StringComparison.Ordinal) || line.Text.Contains('?', StringComparison.Ordinal)) ? lines : noisy;
    }

    private static string Reread(string text, Encoding? written, Encoding? read)
    {
        var bytes = written!.GetBytes(text); // both code pages are in the provider
        var wrong = read!.GetString(bytes);

        return read.GetBytes(wrong).AsSpan().SequenceEqual(bytes) && written.GetString(bytes) == text ? wrong : text + "?";
    }
}
