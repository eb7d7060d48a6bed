using JobFunctions.Documents.Pdf.Filters;

namespace JobFunctions.Documents.Tests.Pdf.Filters;

public sealed class FlateTests
{
    private static readonly byte[] Text = [.. Enumerable.Range(0, 20_000).Select(i => (byte)(' ' + (i * i % 89)))];

    private static ReadingBudget Budget => new(DocumentLimits.Default, TimeProvider.System, CancellationToken.None);

    [Fact]
    public void Decode_EndCutOff_GivesWhatCameBefore()
    {
        var packed = TestPdf.Deflate(Text);

        var unpacked = Flate.Decode(packed.AsMemory(0, packed.Length / 2), Budget).Span;

        Assert.InRange(unpacked.Length, 1, Text.Length - 1);
        Assert.True(Text.AsSpan().StartsWith(unpacked));
    }

    [Fact]
    public void Decode_MiddleBroken_GivesWhatCameBefore()
    {
        var random = new Random(1);
        var text = new byte[100_000];
        random.NextBytes(text.AsSpan(0, 50_000));
        var packed = TestPdf.Deflate(text);
        packed.AsSpan(packed.Length - 60, 40).Fill(0xFF);

        var unpacked = Flate.Decode(packed, Budget).Span;

        Assert.InRange(unpacked.Length, 50_000, text.Length);
        Assert.True(unpacked[..50_000].SequenceEqual(text.AsSpan(0, 50_000)));
    }

    [Fact]
    public void Decode_CheckSumWrong_GivesAll()
    {
        var packed = TestPdf.Deflate(Text);
        packed[^1] ^= 0xFF;

        Assert.True(Flate.Decode(packed, Budget).Span.SequenceEqual(Text));
    }

    [Fact]
    public void Decode_HeaderWrong_GivesAll()
    {
        var packed = TestPdf.Deflate(Text);
        packed[0] = 0;

        Assert.True(Flate.Decode(packed, Budget).Span.SequenceEqual(Text));
    }

    [Fact]
    public void Decode_AsksForADictionary_GivesNothing() => Assert.True(Flate.Decode(new byte[] { 0x68, 0xBF, 0xBE, 0x0B, 0xAB, 0x9E }, Budget).IsEmpty);

    [Fact]
    public void Decode_MoreThanAllowed_IsRefused()
    {
        var budget = new ReadingBudget(DocumentLimits.Default with { MaxInflatedBytes = 10_000 }, TimeProvider.System, CancellationToken.None);

        Assert.Equal(RefusalCode.TooLarge, Assert.Throws<RefusedException>(() => Flate.Decode(TestPdf.Deflate(Text), budget)).Code);
    }
}
