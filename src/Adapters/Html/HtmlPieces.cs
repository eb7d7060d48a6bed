using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace JobFunctions.Adapters.Html;

/// <summary>Reads HTML of any quality into the few elements that a job description needs.</summary>
/// <remarks>
/// Works on the token stream, so time and memory grow with the length alone; building a document instead takes
/// seconds for some deeply nested inputs of the same length.
/// </remarks>
internal static class HtmlPieces
{
    /// <summary>Characters of the input that are read; what follows is cut.</summary>
    internal const int MaxLength = 100_000;

    // What the tokenizer must not look for tags in (HTML Living Standard, 13.2.6.4.7); none of it is shown text.
    private static readonly Dictionary<string, HtmlParseMode> RawElements = new(StringComparer.Ordinal)
    {
        ["script"] = HtmlParseMode.Script,
        ["style"] = HtmlParseMode.Rawtext,
        ["iframe"] = HtmlParseMode.Rawtext,
        ["noembed"] = HtmlParseMode.Rawtext,
        ["noframes"] = HtmlParseMode.Rawtext,
        ["noscript"] = HtmlParseMode.Rawtext,
        ["xmp"] = HtmlParseMode.Rawtext,
        ["title"] = HtmlParseMode.RCData,
        ["textarea"] = HtmlParseMode.RCData,
        ["plaintext"] = HtmlParseMode.Plaintext,
    };

    private static readonly HashSet<string> DroppedWithContent =
        new(["svg", "math", "template", "object", "select", "canvas", "audio", "video"], StringComparer.Ordinal);

    private static readonly Dictionary<string, string> KeptAs = new(StringComparer.Ordinal)
    {
        ["p"] = "p",
        ["br"] = "br",
        ["ul"] = "ul",
        ["ol"] = "ol",
        ["li"] = "li",
        ["strong"] = "strong",
        ["em"] = "em",
        ["b"] = "b",
        ["i"] = "i",
        ["h1"] = "h2",
        ["h2"] = "h2",
        ["h3"] = "h3",
        ["h4"] = "h4",
        ["h5"] = "h4",
        ["h6"] = "h4",
        ["hr"] = "br",
        ["menu"] = "ul",
        ["dir"] = "ul",
        ["address"] = "p",
        ["article"] = "p",
        ["aside"] = "p",
        ["blockquote"] = "p",
        ["center"] = "p",
        ["dd"] = "p",
        ["details"] = "p",
        ["div"] = "p",
        ["dl"] = "p",
        ["dt"] = "p",
        ["fieldset"] = "p",
        ["figure"] = "p",
        ["footer"] = "p",
        ["form"] = "p",
        ["header"] = "p",
        ["main"] = "p",
        ["nav"] = "p",
        ["pre"] = "p",
        ["section"] = "p",
        ["summary"] = "p",
        ["table"] = "p",
        ["tr"] = "p",
    };

    /// <summary>Reads the first <see cref="MaxLength"/> characters.</summary>
    /// <returns>
    /// Text and the kept elements in the order of the source. Elements are not matched up: an end may lack its start,
    /// and the other way round. Scripts, styles and what else is never shown are gone with their content, any other
    /// element is gone without it.
    /// </returns>
    internal static IEnumerable<HtmlPiece> Read(string html)
    {
        using var source = new TextSource(html.Length > MaxLength ? html[..MaxLength] : html);
        var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver)
        {
            SkipComments = true,
            SkipProcessingInstructions = true,
            ShouldEmitAttribute = static (ref _, _) => false,
        };

        var dropped = "";
        var droppedDepth = 0;
        for (var token = tokenizer.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokenizer.Get())
        {
            if (droppedDepth > 0)
            {
                droppedDepth += token.Name == dropped ? Step(token) : 0;
                continue;
            }

            switch (token.Type)
            {
                case HtmlTokenType.Character when token.Data.Length > 0:
                    yield return new HtmlPiece(HtmlPieceKind.Text, token.Data);
                    break;
                case HtmlTokenType.StartTag when RawElements.TryGetValue(token.Name, out var mode):
                    tokenizer.State = mode;
                    (dropped, droppedDepth) = (token.Name, 1);
                    break;
                case HtmlTokenType.StartTag when DroppedWithContent.Contains(token.Name):
                    (dropped, droppedDepth) = (token.Name, IsEmptyForeign(token) ? 0 : 1);
                    break;
                case HtmlTokenType.StartTag when token.Name is "td" or "th":
                    yield return new HtmlPiece(HtmlPieceKind.Text, " ");
                    break;
                case HtmlTokenType.StartTag when KeptAs.TryGetValue(token.Name, out var name):
                    yield return new HtmlPiece(HtmlPieceKind.Start, name);
                    break;
                case HtmlTokenType.EndTag when KeptAs.TryGetValue(token.Name, out var name):
                    yield return new HtmlPiece(HtmlPieceKind.End, name);
                    break;
            }
        }
    }

    private static int Step(HtmlToken token) => token.Type switch
    {
        HtmlTokenType.StartTag when !IsEmptyForeign(token) => 1,
        HtmlTokenType.EndTag => -1,
        _ => 0,
    };

    private static bool IsEmptyForeign(HtmlToken token) =>
        token.Name is "svg" or "math" && token.AsTag().IsSelfClosing;
}
