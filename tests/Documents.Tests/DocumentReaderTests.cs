using System.Text;

using JobFunctions.Documents.Tests.Pdf;

namespace JobFunctions.Documents.Tests;

public sealed class DocumentReaderTests
{
    [Theory]
    [InlineData("", RefusalCode.Empty)]
    [InlineData(" \r\n\t ", RefusalCode.Empty)]
    [InlineData("MZ\u0090\0\u0003\0\0\0", RefusalCode.UnsupportedType)]
    [InlineData("\u0089PNG\r\n\u001A\n\0\0\0", RefusalCode.UnsupportedType)]
    [InlineData("<!DOCTYPE html><html><p>Hi</p></html>", RefusalCode.UnsupportedType)]
    [InlineData("<?xml version=\"1.0\"?><order/>", RefusalCode.UnsupportedType)]
    [InlineData("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1 W o r d", RefusalCode.LegacyWord)]
    [InlineData("%PDF-1.7\nnothing more", RefusalCode.Corrupt)]
    [InlineData("PK\u0003\u0004 word/ and no directory", RefusalCode.UnsupportedType)]
    [InlineData("{ \"basics\": ", RefusalCode.Corrupt)]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]><SkillsPassport>&a;</SkillsPassport>", RefusalCode.Corrupt)]
    public async Task ReadAsync_FileWithoutText_RefusesWithItsReason(string content, RefusalCode expected) =>
        Assert.Equal(expected, await Reading.RefusalOfAsync(Encoding.Latin1.GetBytes(content)));

    [Fact]
    public async Task ReadAsync_EncryptedOfficeContainer_IsEncrypted()
    {
        byte[] content = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[9000], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[100]];

        Assert.Equal(RefusalCode.Encrypted, await Reading.RefusalOfAsync(content));
    }

    [Fact]
    public async Task ReadAsync_MoreBytesThanAllowed_IsTooLargeAndStopsFetching()
    {
        var stream = new MemoryStream(Encoding.ASCII.GetBytes(new string('a', 500_000)));

        var reading = await new DocumentReader().ReadAsync(stream, DocumentLimits.Default with { MaxBytes = 1000 }, TestContext.Current.CancellationToken);

        var refused = Assert.IsType<DocumentReading.Refused>(reading);
        Assert.Equal((RefusalCode.TooLarge, DocumentType.PlainText), (refused.Code, refused.Type));
        Assert.True(stream.Position < stream.Length);
    }

    [Fact]
    public async Task ReadAsync_TimeRunsOut_TookTooLong()
    {
        var content = new StringBuilder("BT /F1 12 Tf ");

        for (var i = 0; i < 20_000; i++)
        {
            content.Append("(word) Tj ");
        }

        var reader = new DocumentReader(new RushingTimeProvider(TimeSpan.FromSeconds(1)));

        var reading = await reader.ReadAsync(new MemoryStream(TestPdf.Page(content.ToString()).Build()), null, TestContext.Current.CancellationToken);

        Assert.Equal(RefusalCode.TookTooLong, Assert.IsType<DocumentReading.Refused>(reading).Code);
    }

    [Fact]
    public async Task ReadAsync_Cancelled_Throws()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new DocumentReader().ReadAsync(new MemoryStream([1]), null, source.Token));
    }

    [Fact]
    public async Task ReadAsync_JsonResume_KeepsTheOrderOfAResume()
    {
        var document = await Reading.TextOfAsync(
            """{ "work": [{ "name": "Acme", "position": "Welder", "startDate": "2020-01" }], "meta": { "version": "1" }, "basics": { "name": "Ann Lee", "email": "a@b.c" } }"""u8.ToArray());

        Assert.Equal("Ann Lee\na@b.c\n\nwork\nAcme\nWelder\n2020-01 – present", document.PlainText);
        Assert.True(document.Pages[0].Blocks.Single(block => block.Lines[0].Text == "work").IsHeading);
    }

    [Fact]
    public async Task ReadAsync_Europass_GivesTextDatesAndHeadings()
    {
        var document = await Reading.TextOfAsync(
            """
            <?xml version="1.0"?><SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo><WorkExperienceList><WorkExperience>
            <Period><From year="2018" month="--01"/></Period><Position><Label>Engineer</Label></Position>
            <Activities>&lt;ul&gt;&lt;li&gt;Roads &amp;amp; bridges&lt;/li&gt;&lt;li&gt;Tunnels&lt;/li&gt;&lt;/ul&gt;</Activities>
            </WorkExperience></WorkExperienceList></LearnerInfo></SkillsPassport>
            """u8.ToArray());

        var lines = document.PlainText.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["Work Experience", "2018-01", "Engineer", "Roads & bridges", "Tunnels"], lines);
    }

    /// <summary>A clock on which every look takes long.</summary>
    private sealed class RushingTimeProvider(TimeSpan step) : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Interlocked.Add(ref _ticks, step.Ticks);
    }
}
