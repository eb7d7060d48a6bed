namespace JobFunctions.Documents.Tests.Pdf.Layout;

public sealed class ChunkBuilderTests
{
    private const string Set = "BT /F1 10 Tf 1 0 0 1 40 700 Tm ";

    [Theory]
    [InlineData("(\\210) Tj 15 0 Td (item) Tj", "• item")]
    [InlineData("[(Ja) -20 (va) 15 (Script)] TJ", "JavaScript")]
    [InlineData("[(two) -250 (words)] TJ", "two words")]
    [InlineData("3 Tc (SKILLS) Tj", "SKILLS")]
    [InlineData("(one) Tj 60 0 Td (far) Tj", "one\tfar")]
    [InlineData("(lett) Tj 13.34 -0.5 Td (ers) Tj", "letters")]
    public async Task Build_Letters_AreWordsByTheirGaps(string content, string expected)
    {
        var text = (await Reading.TextOfAsync(TestPdf.Page($"{Set}{content} ET").Build())).PlainText;

        Assert.Equal(expected, text);
    }

    [Fact]
    public async Task Build_WordOfSeveralPartsBrokenAtALinesEnd_KeepsItsHyphen()
    {
        var text = (await Reading.TextOfAsync(TestPdf.Page($"{Set}(a state-of-the-) Tj 0 -12 Td (art shop) Tj ET").Build())).PlainText;

        Assert.Equal("a state-of-the-art shop", text);
    }

    [Fact]
    public async Task Build_WordBrokenAtALinesEnd_IsJoined()
    {
        var text = (await Reading.TextOfAsync(TestPdf.Page($"{Set}(the manage-) Tj 0 -12 Td (ment of stock) Tj ET").Build())).PlainText;

        Assert.Equal("the management of stock", text);
    }
}
