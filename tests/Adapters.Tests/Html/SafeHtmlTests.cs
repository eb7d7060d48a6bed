using System.Diagnostics;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using JobFunctions.Adapters.Html;

namespace JobFunctions.Adapters.Tests.Html;

public sealed partial class SafeHtmlTests
{
    [Theory]
    [InlineData("<p>Мы <strong>растём</strong></p> <ul> <li>раз;</li> <li>два</li> </ul>", "<p>Мы <strong>растём</strong></p><ul><li>раз;</li><li>два</li></ul>")]
    [InlineData("<h1>Who</h1><h5>What</h5>", "<h2>Who</h2><h4>What</h4>")]
    [InlineData("one<br/><br>two", "one<br>two")]
    [InlineData("<p>one<p>two", "<p>one</p><p>two</p>")]
    [InlineData("<div><div>one</div>two</div>", "<p>one</p>two")]
    [InlineData("<b>one<p>two</b></p>", "<b>one</b><p><b>two</b></p>")]
    [InlineData("<ul>loose<li>one<li>two</ul>", "<ul><li>loose</li><li>one</li><li>two</li></ul>")]
    [InlineData("<li>alone</li>", "<ul><li>alone</li></ul>")]
    [InlineData("<ol><li>one<ul><li>inner</ul><li>two</ol>", "<ol><li>one<ul><li>inner</li></ul></li><li>two</li></ol>")]
    [InlineData("<table><tr><td>a<td>b</table>", "<p>a b</p>")]
    [InlineData("<p></p><strong> </strong><ul></ul>", "")]
    [InlineData("C++ &amp; C&#35; &lt;3 &quot;R&quot;", "C++ &amp; C# &lt;3 \"R\"")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void From_Markup_KeepsWhatIsAllowedAndWellFormed(string? html, string expected) =>
        Assert.Equal(expected, SafeHtml.From(html));

    [Theory]
    [InlineData("<p onclick=alert(1) style='x' class=\"y\">text</p>", "<p>text</p>")]
    [InlineData("<a href='javascript:alert(1)'>text</a><img src=x onerror=alert(1)>", "text")]
    [InlineData("<script>alert('</p>')</script>text", "text")]
    [InlineData("<scr<script>ipt>alert(1)</script>text", "ipt&gt;alert(1)text")]
    [InlineData("<style>p{}</style><title>t</title><textarea><p>x</textarea>text", "text")]
    [InlineData("<svg><style><p>x</style><svg></svg></svg>text", "text")]
    [InlineData("<math/><svg/>text", "text")]
    [InlineData("<template><script>x</script></template>text", "text")]
    [InlineData("<iframe srcdoc='<p>x'><p>y</iframe>text", "text")]
    [InlineData("<!-- <p>x --><?php echo ?><![CDATA[<p>]]>text", "]]&gt;text")]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("text<p", "text")]
    [InlineData("text<plaintext><p>x</p>", "text")]
    [InlineData("a\u202Eb\u200Bc\u0007d&#x202E;&zwnj;e", "abcde")]
    public void From_HostileMarkup_LeavesOnlyText(string html, string expected) =>
        Assert.Equal(expected, SafeHtml.From(html));

    [Fact]
    public void From_HalfASurrogatePair_BecomesTheReplacementCharacter() =>
        Assert.Equal("half \uFFFD pair", SafeHtml.From("half \uD83D pair"));

    [Fact]
    public void From_AnyTagSoup_IsWellFormedAndStable()
    {
        string[] parts = ["p", "b", "strong", "i", "ul", "ol", "li", "h1", "h3", "br", "div", "table", "td", "svg", "script", "x-y"];
        var piece = Gen.OneOf(
            Gen.Elements(parts).Select(name => $"<{name}>"),
            Gen.Elements(parts).Select(name => $"</{name}>"),
            Gen.Elements("one", " ", "&amp;", "<", ">", "\"", "two three", "&lt;p&gt;"));

        Check.QuickThrowOnFailure(Prop.ForAll(piece.ArrayOf().ToArbitrary(), soup =>
        {
            var clean = SafeHtml.From(string.Concat(soup));

            AssertWellFormed(clean);
            Assert.Equal(clean, SafeHtml.From(clean));
        }));
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<a><div>")]
    [InlineData("<ul><li>x")]
    [InlineData("<ul>")]
    [InlineData("<font></p>")]
    [InlineData("<svg>")]
    [InlineData("<!--")]
    [InlineData("<")]
    [InlineData("&")]
    [InlineData("<p a=1 b='2'>x")]
    public void From_MillionsOfCharacters_IsBoundedInTimeAndSize(string repeated)
    {
        var html = string.Concat(Enumerable.Repeat(repeated, 3_000_000 / repeated.Length));
        var watch = Stopwatch.StartNew();

        var clean = SafeHtml.From(html);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"Took {watch.Elapsed}.");
        Assert.True(clean.Length <= 10 * HtmlPieces.MaxLength);
        AssertWellFormed(clean);
    }

    private static void AssertWellFormed(string html)
    {
        var open = new Stack<string>();
        foreach (Match tag in Tag().Matches(html))
        {
            Assert.Matches("^</?(p|ul|ol|li|strong|em|b|i|h[2-4])>$|^<br>$", tag.Value);
            if (tag.Value == "<br>")
            {
                continue;
            }

            if (tag.Value[1] != '/')
            {
                open.Push(tag.Value);
            }
            else
            {
                Assert.Equal(open.Pop(), tag.Value.Replace("/", "", StringComparison.Ordinal));
            }
        }

        Assert.Empty(open);
        Assert.True(html.Count(c => c is '<' or '>') == 2 * Tag().Count(html), "A bracket outside of a tag.");
    }

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tag();
}
