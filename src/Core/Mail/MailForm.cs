using System.Net;
using System.Text;

namespace JobFunctions.Core.Mail;

/// <summary>Gives content its two forms: plain text, and HTML that asks nothing of the reader's program (no pictures, no style sheets, no scripts).</summary>
public static class MailForm
{
    private const string BodyStyle = "margin:0;padding:24px;font:16px/1.5 sans-serif;color:#1a1a1a;background:#ffffff";
    private const string ButtonStyle = "display:inline-block;padding:10px 18px;border-radius:6px;color:#ffffff;background:#1f6feb;text-decoration:none";
    private const string EndingStyle = "color:#666666;font-size:13px";

    /// <param name="id">See <see cref="MailMessage"/>.</param>
    public static MailMessage Of(string id, string to, MailContent content) =>
        new(id, to, OneLine(content.Subject), TextOf(content), HtmlOf(content), content.Unsubscribe?.Address);

    private static string TextOf(MailContent content)
    {
        var text = new StringBuilder();
        foreach (var paragraph in content.Paragraphs)
        {
            text.Append(paragraph).Append("\n\n");
        }

        if (content.Link is { } link)
        {
            text.Append(link.Words).Append(":\n").Append(link.Address.AbsoluteUri).Append("\n\n");
        }

        text.Append("-- \n").Append(content.Ending).Append('\n');
        if (content.Unsubscribe is { } unsubscribe)
        {
            text.Append(unsubscribe.Words).Append(":\n").Append(unsubscribe.Address.AbsoluteUri).Append('\n');
        }

        return text.ToString();
    }

    private static string HtmlOf(MailContent content)
    {
        var paragraphs = string.Concat(content.Paragraphs.Select(paragraph => $"<p>{Escape(paragraph).ReplaceLineEndings("<br>")}</p>"));
        var link = content.Link is { } to
            ? $"""<p><a href="{Escape(to.Address.AbsoluteUri)}" style="{ButtonStyle}">{Escape(to.Words)}</a></p>"""
            : "";
        var unsubscribe = content.Unsubscribe is { } end
            ? $"""<p style="{EndingStyle}"><a href="{Escape(end.Address.AbsoluteUri)}">{Escape(end.Words)}</a></p>"""
            : "";
        return $"""
            <!doctype html>
            <html lang="{content.Language}"><head><meta charset="utf-8"><title>{Escape(content.Subject)}</title></head>
            <body style="{BodyStyle}">{paragraphs}{link}<p style="{EndingStyle}">{Escape(content.Ending)}</p>{unsubscribe}</body></html>
            """;
    }

    // A subject out of somebody's words must not begin another header, nor carry what no reader sees.
    private static string OneLine(string subject) => string.Join(
        ' ',
        new string([.. subject.Select(character => char.IsControl(character) || character is '\u2028' or '\u2029' ? ' ' : character)])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
