using FsCheck;
using FsCheck.Fluent;
using JobFunctions.Core.Mail;

namespace JobFunctions.Core.Tests.Mail;

public sealed class MailFormTests
{
    private static readonly MailLink Link = new("Open <it>", new Uri("https://site.example/a?b=1&c=\"2\""));

    [Fact]
    public void Of_ContentWithMarkup_IsEscapedInHtmlAndAsItIsInText()
    {
        var content = new MailContent("en", "1 < 2 & \"3\"", ["<script>alert(1)</script>", "a & b", "two\nlines"], Link, "'end' <b>");

        var mail = MailForm.Of("id", "a@tests.example", content);

        Assert.DoesNotContain("<script", mail.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", mail.Html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", mail.Html, StringComparison.Ordinal);
        Assert.Contains("<p>two<br>lines</p>", mail.Html, StringComparison.Ordinal);
        Assert.Contains("href=\"https://site.example/a?b=1&amp;c=%222%22\"", mail.Html, StringComparison.Ordinal);
        Assert.Contains("<script>alert(1)</script>\n\na & b\n\ntwo\nlines\n\nOpen <it>:\nhttps://site.example/a?b=1&c=%222%22", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_AnyWords_HaveASubjectOfOneLine() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), words =>
        {
            var mail = MailForm.Of("id", "a@tests.example", new MailContent("ru", $"{words}\r\nBcc: all@tests.example", [words ?? ""], null, ""));

            Assert.DoesNotContain(mail.Subject, character => char.IsControl(character) || character is '\u2028' or '\u2029');
        }).QuickCheckThrowOnFailure();
}
