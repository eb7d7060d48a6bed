using JobFunctions.Adapters.Html;

namespace JobFunctions.Adapters.Tests.Html;

public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("<p><strong>Обязанности:</strong></p> <ul> <li>печь хлеб;</li> <li>мыть печь.</li> </ul><p>Ждём!</p>", "Обязанности:\n- печь хлеб;\n- мыть печь.\n\nЖдём!")]
    [InlineData("<p>one</p><p>two</p>", "one\n\ntwo")]
    [InlineData("one<br>two<br/><br><br>three", "one\ntwo\n\nthree")]
    [InlineData("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n  - b\n- c")]
    [InlineData("<ul><li><p>a</p></li><li></li><li>b</li></ul>", "- a\n- b")]
    [InlineData("<div>one</div><div>two</div>", "one\n\ntwo")]
    [InlineData("<table><tr><td>a</td><td>b</td></tr></table>", "a b")]
    [InlineData("опыт с <highlighttext>Java</highlighttext> и SQL", "опыт с Java и SQL")]
    [InlineData("  R&amp;D&nbsp;&mdash;  C&#43;&#43;,\n 1С ", "R&D — C++, 1С")]
    [InlineData("a<script>x</script>b<style>y</style>c", "abc")]
    [InlineData("2 < 3 and 5 > 4", "2 < 3 and 5 > 4")]
    [InlineData("   ", "")]
    [InlineData("<ul><li></ul>", "")]
    [InlineData(null, "")]
    public void From_Markup_ReadsAsShown(string? html, string expected) =>
        Assert.Equal(expected, HtmlText.From(html));

    [Fact]
    public void From_SafeHtml_ReadsAsTheSource()
    {
        const string Source = "<div>We bake<br>bread.</div><ul><li>mix</li><li>bake <b>it</b></li></ul><p>Come &amp; see</p>";

        Assert.Equal(HtmlText.From(Source), HtmlText.From(SafeHtml.From(Source)));
    }

    [Fact]
    public void From_TextBeyondTheLimit_IsCut()
    {
        var text = HtmlText.From(new string('x', HtmlPieces.MaxLength + 5));

        Assert.Equal(HtmlPieces.MaxLength, text.Length);
    }

    [Fact]
    public void From_ListsWithinLists_IndentNoFurtherThanTheLimit()
    {
        var text = HtmlText.From(string.Concat(Enumerable.Repeat("<ul><li>x", 10_000)));

        Assert.True(text.Split('\n').Max(line => line.Length) < 30);
    }
}
