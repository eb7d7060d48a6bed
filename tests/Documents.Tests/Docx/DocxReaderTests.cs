namespace JobFunctions.Documents.Tests.Docx;

public sealed class DocxReaderTests
{
    [Fact]
    public async Task Read_ParagraphsTabsAndBreaks_GivesLines()
    {
        var document = await Reading.TextOfAsync(TestPackage.Docx(
            "<w:p><w:r><w:t>Ja</w:t></w:r><w:r><w:t>va</w:t><w:tab/><w:t>5 years</w:t><w:br/><w:t>and non</w:t><w:noBreakHyphen/><w:t>stop</w:t></w:r></w:p><w:p/>"
            + "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t xml:space=\"preserve\"> soft</w:t><w:softHyphen/><w:t>ware </w:t></w:r></w:p>"));

        Assert.Equal("Java\t5 years\nand non-stop\n\nsoftware", document.PlainText);
        Assert.True(document.Pages[0].Blocks[1].IsListItem);
    }

    [Fact]
    public async Task Read_Changes_KeepsInsertionsAndDropsDeletions()
    {
        var document = await Reading.TextOfAsync(TestPackage.Docx(
            "<w:p><w:ins><w:r><w:t>new </w:t></w:r></w:ins><w:del><w:r><w:delText>old </w:delText></w:r><w:r><w:t>older</w:t></w:r></w:del><w:moveFrom><w:r><w:t>away</w:t></w:r></w:moveFrom><w:r><w:t>text</w:t></w:r></w:p>"));

        Assert.Equal("new text", document.PlainText);
    }

    [Theory]
    [InlineData("<w:vanish/>")]
    [InlineData("<w:color w:val=\"FFFFFF\"/>")]
    [InlineData("<w:sz w:val=\"2\"/>")]
    public async Task Read_TextThatIsNotSeen_IsMarkedHidden(string look)
    {
        var document = await Reading.TextOfAsync(TestPackage.Docx($"<w:p><w:r><w:t>seen </w:t></w:r><w:r><w:rPr>{look}</w:rPr><w:t>unseen</w:t></w:r><w:r><w:t> again</w:t></w:r></w:p>"));

        Assert.Equal(("seen again", "unseen"), (document.PlainText, document.HiddenText));
    }

    [Theory]
    [InlineData("<w:vanish/>", "unseen", "software again")]
    [InlineData("<w:vanish/>", "un seen ", "software again")]
    [InlineData("<w:sz w:val=\"2\"/>", "unseen", "software again")]
    [InlineData("<w:color w:val=\"FFFFFF\"/>", "unseen", "soft ware again")]
    public async Task Read_HiddenTextInsideAWord_PartsItOnlyWhereItTakesRoom(string look, string hidden, string expected)
    {
        var document = await Reading.TextOfAsync(TestPackage.Docx(
            $"<w:p><w:r><w:t>soft</w:t></w:r><w:r><w:rPr>{look}</w:rPr><w:t xml:space=\"preserve\">{hidden}</w:t></w:r><w:r><w:t>ware again</w:t></w:r></w:p>"));

        Assert.Equal((expected, hidden.Trim()), (document.PlainText, document.HiddenText));
    }

    [Fact]
    public async Task Read_Tables_GivesCellsByTab()
    {
        var document = await Reading.TextOfAsync(TestPackage.Docx(
            "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Name</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Ann</w:t></w:r></w:p></w:tc></w:tr>"
            + "<w:tr><w:tc><w:p><w:r><w:t>City</w:t></w:r></w:p></w:tc><w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Oslo</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:t>Norway</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"));

        Assert.Equal("Name\tAnn\nCity\nOslo\nNorway", document.PlainText);
        Assert.Equal(new TableCell(0, 1, 1), document.Pages[0].Blocks[^1].Cell);
        Assert.Equal(new TableCell(1, 0, 0), document.Pages[0].Blocks[^2].Cell);
    }

    [Fact]
    public async Task Read_TextBox_IsReadOnceAfterItsParagraph()
    {
        const string box = "<w:txbxContent><w:p><w:r><w:t>in the box</w:t></w:r></w:p></w:txbxContent>";

        var document = await Reading.TextOfAsync(TestPackage.Docx(
            $"<w:p><w:r><w:t>before </w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>after</w:t></w:r></w:p>"));

        Assert.Equal("before after\nin the box", document.PlainText);
        Assert.Equal(TextRegion.TextBox, document.Pages[0].Blocks[1].Region);
    }

    [Fact]
    public async Task Read_HeadersNotesAndFooters_AreMarkedAndReadOnce()
    {
        const string header = "<w:hdr W><w:p><w:r><w:t>Ann Lee</w:t></w:r></w:p></w:hdr>";

        var document = await Reading.TextOfAsync(TestPackage.Docx(
            "<w:p><w:r><w:t>body</w:t></w:r></w:p>",
            ("header1.xml", "header", header),
            ("header2.xml", "header", header),
            ("footer1.xml", "footer", "<w:ftr W><w:p><w:r><w:t>page 1</w:t></w:r></w:p></w:ftr>"),
            ("footnotes.xml", "footnotes", "<w:footnotes W><w:footnote w:type=\"separator\"><w:p><w:r><w:t>---</w:t></w:r></w:p></w:footnote><w:footnote><w:p><w:r><w:t>a note</w:t></w:r></w:p></w:footnote></w:footnotes>")));

        Assert.Equal("Ann Lee\nbody\na note\npage 1", document.PlainText);
        Assert.Equal([TextRegion.Header, TextRegion.Body, TextRegion.Note, TextRegion.Footer], document.Pages[0].Blocks.Select(block => block.Region));
    }

    [Fact]
    public async Task Read_HeadingStyles_AreHeadingsInAnyLanguage()
    {
        var document = await Reading.TextOfAsync(TestPackage.Docx(
            "<w:p><w:pPr><w:pStyle w:val=\"10\"/></w:pPr><w:r><w:t>Опыт</w:t></w:r></w:p><w:p><w:r><w:t>text</w:t></w:r></w:p>",
            ("styles.xml", "styles", "<w:styles W><w:style w:styleId=\"10\"><w:name w:val=\"heading 1\"/></w:style></w:styles>")));

        Assert.Equal([true, false], document.Pages[0].Blocks.Select(block => block.IsHeading));
    }

    [Fact]
    public async Task Read_StylesBasedOnOthers_HaveWhatThoseHave()
    {
        var document = await Reading.TextOfAsync(TestPackage.Docx(
            "<w:p><w:pPr><w:pStyle w:val=\"Mine\"/></w:pPr><w:r><w:t>Skills</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"Item\"/></w:pPr><w:r><w:t>SQL</w:t></w:r></w:p>",
            ("styles.xml", "styles", "<w:styles W><w:style w:styleId=\"H\"><w:name w:val=\"heading 2\"/></w:style><w:style w:styleId=\"Mine\"><w:basedOn w:val=\"H\"/></w:style><w:style w:styleId=\"L\"><w:pPr><w:numPr/></w:pPr></w:style><w:style w:styleId=\"Item\"><w:basedOn w:val=\"L\"/></w:style><w:style w:styleId=\"Loop\"><w:basedOn w:val=\"Loop\"/></w:style></w:styles>")));

        Assert.Equal([(true, false), (false, true)], document.Pages[0].Blocks.Select(block => (block.IsHeading, block.IsListItem)));
    }

    [Theory]
    [InlineData("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK x</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>link</w:t></w:r></w:p>", "link")]
    [InlineData("<w:sdt><w:sdtPr><w:alias w:val=\"Name\"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Ann</w:t></w:r></w:p></w:sdtContent></w:sdt>", "Ann")]
    [InlineData("<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0A7\"/><w:t xml:space=\"preserve\"> item</w:t></w:r></w:p>", "• item")]
    [InlineData("<w:altChunk/><w:p><w:r><w:t>own</w:t></w:r></w:p>", "own")]
    [InlineData("<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"99\"/></w:tabs></w:pPr><w:r><w:t>one</w:t></w:r><w:r><w:tab/><w:t>two</w:t></w:r></w:p>", "one\ttwo")]
    [InlineData("<w:p><w:hyperlink><w:r><w:t>shown</w:t></w:r></w:hyperlink><w:r><w:footnoteReference/></w:r></w:p>", "shown")]
    public async Task Read_Body_GivesItsText(string body, string expected) =>
        Assert.Equal(expected, (await Reading.TextOfAsync(TestPackage.Docx(body))).PlainText);

    [Fact]
    public async Task Read_StrictNamespace_IsReadAsWell()
    {
        var content = TestPackage.Zip(
            ("[Content_Types].xml", "<Types/>"),
            ("word/document.xml", "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body><w:p><w:r><w:t>strict</w:t></w:r></w:p></w:body></w:document>"));

        Assert.Equal("strict", (await Reading.TextOfAsync(content)).PlainText);
    }

    [Fact]
    public async Task Read_PictureAlone_IsAnImage() =>
        Assert.Equal(RefusalCode.ImageOnly, await Reading.RefusalOfAsync(TestPackage.Docx("<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>")));

    [Fact]
    public async Task Read_NothingInside_IsEmpty() =>
        Assert.Equal(RefusalCode.Empty, await Reading.RefusalOfAsync(TestPackage.Docx("<w:p/>")));

    [Theory]
    [InlineData("<w:p>")]
    [InlineData("</w:body><!-- ")]
    public async Task Read_BrokenXml_IsCorrupt(string body) =>
        Assert.Equal(RefusalCode.Corrupt, await Reading.RefusalOfAsync(TestPackage.Docx(body)));

    [Fact]
    public async Task Read_EntitiesDeclared_IsRefusedUnread()
    {
        var content = TestPackage.Zip(("word/document.xml", "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">]><x>&a;</x>"));

        Assert.Equal(RefusalCode.Corrupt, await Reading.RefusalOfAsync(content));
    }

    [Fact]
    public async Task Read_TextThatUnpacksToMuch_IsTooLarge()
    {
        var paragraph = "<w:p><w:r><w:t>" + new string(' ', 5000) + "</w:t></w:r></w:p>";

        Assert.Equal(RefusalCode.TooLarge, await Reading.RefusalOfAsync(TestPackage.Docx(string.Concat(Enumerable.Repeat(paragraph, 12_000)))));
    }

    [Fact]
    public async Task Read_ElementsNestedVeryDeep_IsTooComplex()
    {
        var body = string.Concat(Enumerable.Repeat("<w:sdt>", 5000)) + string.Concat(Enumerable.Repeat("</w:sdt>", 5000));

        Assert.Equal(RefusalCode.TooComplex, await Reading.RefusalOfAsync(TestPackage.Docx(body)));
    }

    [Fact]
    public async Task Read_SameNameTwice_IsRefusedRatherThanMixed()
    {
        var content = TestPackage.Zip(("word/document.xml", "<a/>"), ("word\\document.xml", "<b/>"));

        Assert.Equal(RefusalCode.Corrupt, await Reading.RefusalOfAsync(content));
    }
}
