using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace JobFunctions.Api.Replies;

/// <summary>Plain text as HTML that says the same.</summary>
internal static class PlainHtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>A paragraph for each block of lines, a break for each line.</summary>
    public static string Of(string text) => string.Concat(text
        .ReplaceLineEndings("\n")
        .Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(block => $"<p>{string.Join("<br>", block.Split('\n').Select(Encoder.Encode))}</p>"));
}
