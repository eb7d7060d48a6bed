namespace JobFunctions.Documents.Tests.Rtf;

public sealed class RtfReaderTests
{
    [Theory]
    [InlineData(@"{\rtf1\ansi\ansicpg1251 \'cf\'f0\'e8\'e2\'e5\'f2}", "Привет")]
    [InlineData(@"{\rtf1\ansi{\fonttbl{\f0\fcharset204 Arial;}{\f1\fcharset0 Arial;}}\f0\'cf\'f0\f1 caf\'e9}", "Прcafé")]
    [InlineData(@"{\rtf1\ansi\uc1\u1055?\u1088\'3fivet \u-10179?\u-8704?}", "Прivet 😀")]
    [InlineData(@"{\rtf1\ansi\uc0\u1055\u1088}", "Пр")]
    [InlineData(@"{\rtf1\ansi{\fonttbl{\f0\fcharset128 X;}}\f0\'93\'fa\'96\'7b}", "日本")]
    [InlineData(@"{\rtf1\ansi one\tab two\line three\par \ldblquote four\rdblquote\~\emdash  five\_six so\-ft}", "one\ttwo\nthree\n“four” — five-six soft")]
    [InlineData(@"{\rtf1{\info{\author Bob}}{\stylesheet{\s0 Normal;}}{\*\generator X;}{\field{\*\fldinst HYPERLINK x}{\fldrslt link}}{\pict ffd8}}", "link")]
    [InlineData(@"{\rtf1 kept {\v unseen}{\deleted gone} end}", "kept end")]
    [InlineData(@"{\rtf1 before\bin5 {{{{{ after}", "before after")]
    [InlineData(@"{\rtf1 body{\footnote a note}\par{\header top\par}next}", "top\nbody\nnext\na note")]
    [InlineData(@"{\rtf1\trowd\pard\intbl A\cell B\cell\row\trowd\pard\intbl C\cell D\cell\row\pard after\par}", "A\tB\nC\tD\nafter")]
    [InlineData(@"{\rtf1\ansi\deff1{\fonttbl{\f0\fcharset204 A;}{\f1\fcharset0 B;}}\f0\'cf\plain \'e9}", "Пé")]
    [InlineData(@"{\rtf1\ansi{\fonttbl{\f0\cpg1251 A;}}\f0\'cf\'f0}", "Пр")]
    [InlineData(@"{\rtf1\ansi{\fonttbl{\f0\fcharset2 Symbol;}{\f1 A;}}\f0\'b7\f1  item}", "• item")]
    [InlineData(@"{\rtf1\ansi {\upr{old}{\*\ud{\uc0\u1053\u1086}}}}", "oldНо")]
    [InlineData(@"{\rtf1 text{\shp{\*\shpinst{\sp{\sn a}{\sv 1}}{\shptxt in a shape\par}}}\par next}", "text\nin a shape\nnext")]
    [InlineData(@"{\rtf1\trowd\pard\intbl A\par B\cell C\cell\row\pard}", "A\nB\tC")]
    [InlineData(@"{\rtf1\pard\intbl outer\par\itap2 one\nestcell two\nestcell{\*\nesttableprops\nestrow}\itap1 end\cell\row\pard}", "outer\none\ttwo\nend")]
    [InlineData(@"{\rtf1\mac\'8e}", "é")]
    [InlineData(@"{\rtf1 unclosed {\b group", "unclosed group")]
    public async Task Read_File_GivesText(string rtf, string expected) =>
        Assert.Equal(expected, (await Reading.TextOfAsync(rtf)).PlainText);

    [Fact]
    public async Task Read_HiddenText_IsMarked() =>
        Assert.Equal("unseen", (await Reading.TextOfAsync(@"{\rtf1 seen {\v unseen}}")).HiddenText);

    [Fact]
    public async Task Read_GroupsNestedVeryDeep_IsTooComplex() =>
        Assert.Equal(RefusalCode.TooComplex, await Reading.RefusalOfAsync([.. @"{\rtf1 "u8, .. Enumerable.Repeat((byte)'{', 1_000_000)]));

    [Fact]
    public async Task Read_PictureAlone_IsAnImage() =>
        Assert.Equal(RefusalCode.ImageOnly, await Reading.RefusalOfAsync(@"{\rtf1 {\pict\pngblip 89504e47}}"u8.ToArray()));
}
