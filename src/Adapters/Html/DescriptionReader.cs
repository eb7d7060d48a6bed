using System.Text.RegularExpressions;
using JobFunctions.Core.Vacancies.Posting;

namespace JobFunctions.Adapters.Html;

/// <summary>Reads as HTML what has an element of it, and everything else as plain text, so that <c>List&lt;T&gt;</c> stays.</summary>
internal sealed partial class DescriptionReader : IDescriptionReader
{
    public DescriptionText Read(string written) => ElementPattern().IsMatch(written)
        ? new DescriptionText(HtmlText.From(written), SafeHtml.From(written))
        : new DescriptionText(written.ReplaceLineEndings("\n").Trim(), null);

    [GeneratedRegex(
        @"</?(?:p|br|hr|div|span|ul|ol|li|dl|dt|dd|h[1-6]|strong|em|b|i|u|s|a|img|table|tr|td|th|tbody|thead|blockquote|pre|code|font|style|script|iframe|svg|object|embed|form|input|video|audio|section|article|header|footer)(?:\s[^<>]*)?/?>",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex ElementPattern();
}
