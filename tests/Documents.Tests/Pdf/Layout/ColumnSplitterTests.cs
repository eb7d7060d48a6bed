namespace JobFunctions.Documents.Tests.Pdf.Layout;

public sealed class ColumnSplitterTests
{
    [Fact]
    public void Split_SidebarOnItsOwnLines_IsReadByColumns()
    {
        var page = new TestPage()
            .Lines(40, 60, 14, "Skills", "Java", "Kotlin", "English", "German")
            .Lines(200, 57, 12, "Developer at Acme", "wrote services for trade and", "led a team of four people", "Tester at Beta", "found what others left", "and told them kindly");

        Assert.Equal("Skills\nJava\nKotlin\nEnglish\nGerman\nDeveloper at Acme\nwrote services for trade and\nled a team of four people\nTester at Beta\nfound what others left\nand told them kindly", page.Text());
    }

    [Fact]
    public void Split_GroupsThatBeginWhereThoseBesideBegin_AreReadByCells()
    {
        var page = new TestPage()
            .Lines(40, 60, 12, "2019 –", "2021").Lines(140, 60, 12, "Acme Works", "Limited").Lines(260, 60, 12, "built bridges over", "several rivers", "in the north")
            .Lines(40, 110, 12, "2017 –", "2018").Lines(140, 110, 12, "Beta Rail").Lines(260, 110, 12, "drove trains of", "all lengths")
            .Lines(40, 150, 12, "2015 –", "2016").Lines(140, 150, 12, "Gamma Mills").Lines(260, 150, 12, "ground corn and", "sold flour");

        Assert.Equal(
            "2019 –\n2021\tAcme Works\nLimited\tbuilt bridges over\nseveral rivers\nin the north\n2017 –\n2018\tBeta Rail\tdrove trains of\nall lengths\n2015 –\n2016\tGamma Mills\tground corn and\nsold flour",
            page.Text());
        Assert.Equal((2, 1), page.Lay().Single(block => block.Lines[0].Text == "Gamma Mills").Cell is { } cell ? (cell.Row, cell.Column) : default);
    }

    [Fact]
    public void Split_LabelsInTheMiddleOfTheirRows_StayWithThem()
    {
        var page = new TestPage()
            .Line(40, 72, "Acme").Lines(140, 60, 12, "built bridges over", "several rivers", "in the north")
            .Line(40, 132, "Beta").Lines(140, 120, 12, "drove trains of", "all lengths", "by night")
            .Line(40, 192, "Gamma").Lines(140, 180, 12, "ground corn and", "sold flour in", "many shops");

        Assert.Equal(["Acme", "built", "Beta", "drove", "Gamma", "ground"], page.Words().Where(word => word is "Acme" or "Beta" or "Gamma" or "built" or "drove" or "ground"));
        Assert.Contains("in the north\nBeta", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Split_OneLineLabels_AreReadAcross()
    {
        var page = new TestPage()
            .Lines(40, 60, 12, "Name", "City", "Phone", "Mail")
            .Lines(140, 60, 12, "Ann Lee", "Oslo", "123", "a@b.no");

        Assert.Equal("Name\tAnn Lee\nCity\tOslo\nPhone\t123\nMail\ta@b.no", page.Text());
    }

    [Fact]
    public void Split_BulletsFarFromTheirText_StayOnItsLines()
    {
        var page = new TestPage().Lines(40, 60, 12, "•", "•", "•").Lines(60, 60, 12, "one", "two", "three");

        Assert.Equal("•\tone\n•\ttwo\n•\tthree", page.Text());
    }

    [Fact]
    public void Split_HeadingOverTheWholePage_PartsTheColumnsAboveFromThoseBelow()
    {
        const string across = "experience and everything that came of it over the many years of work in all places";

        var page = new TestPage()
            .Lines(40, 60, 14, "aaa", "bbb", "ccc", "ddd").Lines(300, 57, 12, "ee ff gg hh", "ii jj kk ll", "mm nn oo pp", "qq rr ss tt")
            .Line(40, 140, across)
            .Lines(40, 170, 14, "uuu", "vvv", "www", "xxx").Lines(300, 167, 12, "Ab cd ef gh", "ij kl mn op", "qr st uv wx", "yz ab cd ef");

        Assert.Equal(
            $"aaa\nbbb\nccc\nddd\nee ff gg hh\nii jj kk ll\nmm nn oo pp\nqq rr ss tt\n{across}\nuuu\nvvv\nwww\nxxx\nAb cd ef gh\nij kl mn op\nqr st uv wx\nyz ab cd ef",
            page.Text());
    }

    [Fact]
    public void Split_LastShortLineOfAParagraphAbove_IsNotTakenIntoAColumn()
    {
        var page = new TestPage()
            .Lines(40, 40, 12, "a paragraph that runs over the whole width of the page until it is at its very last word which is", "short")
            .Lines(40, 90, 14, "aaa", "bbb", "ccc", "ddd").Lines(300, 87, 12, "ee ff gg hh", "ii jj kk ll", "mm nn oo pp", "qq rr ss tt");

        Assert.StartsWith("a paragraph that runs over the whole width of the page until it is at its very last word which is\nshort\naaa", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Split_ThreeColumns_AreReadFromTheLeft()
    {
        var page = new TestPage()
            .Lines(40, 60, 13, "one a1", "two a2", "six a3", "ten a4", "all a5").Lines(180, 57, 12, "b1 bb bb", "b2 bb bb", "b3 bb bb", "b4 bb bb", "b5 bb bb").Lines(400, 63, 14.5, "one c1", "two c2", "six c3", "ten c4");

        Assert.Equal(["a1", "a2", "a3", "a4", "a5", "b1", "b2", "b3", "b4", "b5", "c1", "c2", "c3", "c4"], page.Words().Where(word => char.IsDigit(word[^1])));
    }

    [Fact]
    public void Split_NamesOfColumnsInBold_AreARowOfTheirOwn()
    {
        var page = new TestPage()
            .Line(40, 60, "When", isBold: true).Line(140, 60, "Where", isBold: true).Line(260, 60, "What", isBold: true)
            .Lines(40, 72, 12, "2019 –", "2021").Line(140, 72, "Acme").Lines(260, 72, 12, "built bridges", "and roads", "of stone")
            .Lines(40, 120, 12, "2017 –", "2018").Line(140, 120, "Beta").Lines(260, 120, 12, "drove trains", "by night");

        Assert.StartsWith("When\tWhere\tWhat\n2019 –\n2021\tAcme\tbuilt bridges\nand roads\nof stone\n", page.Text(), StringComparison.Ordinal);
    }
}
