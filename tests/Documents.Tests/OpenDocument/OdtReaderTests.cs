using JobFunctions.Documents.Tests.Docx;

namespace JobFunctions.Documents.Tests.OpenDocument;

public sealed class OdtReaderTests
{
    private const string Names =
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
        + "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\"";

    [Fact]
    public async Task Read_BodyWithTableNoteAndHeader_GivesEachItsPlace()
    {
        var content = Odt(
            "<text:h>Work</text:h><text:p>one<text:tab/>two<text:s text:c=\"2\"/>three<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>a note</text:p></text:note-body></text:note> end</text:p>"
            + "<table:table><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell><table:table-cell><text:p>B</text:p></table:table-cell></table:table-row></table:table>"
            + "<text:tracked-changes><text:p>deleted</text:p></text:tracked-changes>",
            "<office:master-styles><style:header><text:p>Ann Lee</text:p></style:header><style:footer><text:p>foot</text:p></style:footer></office:master-styles>");

        var document = await Reading.TextOfAsync(content);

        Assert.Equal("Ann Lee\nWork\none\ttwo three end\nA\tB\na note\nfoot", document.PlainText);
        Assert.Contains(document.Pages[0].Blocks, block => block.IsHeading);
    }

    [Fact]
    public async Task Read_HiddenStyle_IsMarkedHidden()
    {
        var content = Odt(
            "<text:p>seen <text:span text:style-name=\"T1\">unseen</text:span></text:p>", "",
            "<office:automatic-styles><style:style style:name=\"T1\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style></office:automatic-styles>");

        var document = await Reading.TextOfAsync(content);

        Assert.Equal(("seen", "unseen"), (document.PlainText, document.HiddenText));
    }

    [Theory]
    [InlineData("<text:p>kept</text:p><text:section text:display=\"none\"><text:p>gone</text:p></text:section>", "kept")]
    [InlineData("<text:p>before <draw:custom-shape><text:p>in a shape</text:p></draw:custom-shape>after</text:p>", "before after\nin a shape")]
    [InlineData("<text:p>before <draw:frame><draw:text-box><text:p>in a box</text:p></draw:text-box></draw:frame>after</text:p>", "before after\nin a box")]
    [InlineData("<text:list><text:list-item><text:p>one</text:p></text:list-item><text:list-item><text:p>two</text:p></text:list-item></text:list>", "one\ntwo")]
    [InlineData("<text:p>new<text:change-start/>er<text:change-end/> <office:annotation><text:p>comment</text:p></office:annotation>text</text:p>", "newer text")]
    [InlineData("<text:p>far<text:s text:c=\"6\"/>apart</text:p>", "far\tapart")]
    public async Task Read_Body_GivesItsText(string body, string expected) =>
        Assert.Equal(expected, (await Reading.TextOfAsync(Odt(body, ""))).PlainText);

    [Fact]
    public async Task Read_HeaderOfTheFirstPageAlone_IsReadOnce()
    {
        var content = Odt("<text:p>body</text:p>", "<office:master-styles><style:header><text:p>Ann Lee</text:p></style:header><style:header-first><text:p>Ann Lee</text:p><text:p>Oslo</text:p></style:header-first></office:master-styles>");

        Assert.Equal("Ann Lee\nOslo\nbody", (await Reading.TextOfAsync(content)).PlainText);
    }

    [Fact]
    public async Task Read_EncryptedParts_AskForAPassword()
    {
        var content = TestPackage.Zip(
            ("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "secret"),
            ("META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>"));

        Assert.Equal(RefusalCode.Encrypted, await Reading.RefusalOfAsync(content));
    }

    private static byte[] Odt(string body, string styles, string automatic = "") => TestPackage.Zip(
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("content.xml", $"<office:document-content {Names}>{automatic}<office:body><office:text>{body}</office:text></office:body></office:document-content>"),
        ("styles.xml", $"<office:document-styles {Names}>{styles}</office:document-styles>"));
}
