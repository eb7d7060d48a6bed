using System.Text;

using FsCheck;
using FsCheck.Fluent;

using JobFunctions.Documents.Pdf.Filters;
using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Tests.Pdf.Filters;

/// <summary>What a writer packs by the standard comes out as it was.</summary>
public sealed class FilterRoundTripTests
{
    private static readonly Arbitrary<byte[]> Bytes = Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf().ToArbitrary();

    // Long and repetitive, so that codes of every width and long matches occur.
    private static readonly Arbitrary<byte[]> LongBytes = Gen.Choose(0, 4).Select(value => (byte)value).ArrayOf(9000).ToArbitrary();

    private static ReadingBudget Budget => new(DocumentLimits.Default, TimeProvider.System, CancellationToken.None);

    [Fact]
    public void Decode_Flate_GivesBack() => Check(Bytes, data => Flate.Decode(TestPdf.Deflate(data), Budget));

    [Fact]
    public void Decode_AsciiHex_GivesBack() =>
        Check(Bytes, data => AsciiHex.Decode([.. Encoding.ASCII.GetBytes(Convert.ToHexStringLower(data)), (byte)' ', (byte)'>'], Budget));

    [Fact]
    public void Decode_Ascii85_GivesBack() => Check(Bytes, data => Ascii85.Decode(Packing.Ascii85(data), Budget));

    [Fact]
    public void Decode_RunLength_GivesBack() => Check(LongBytes, data => RunLength.Decode(Packing.RunLength(data), Budget), 20);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Decode_Lzw_GivesBack(bool earlyChange)
    {
        Check(Bytes, data => Lzw.Decode(Packing.Lzw(data, earlyChange), earlyChange, Budget));
        Check(LongBytes, data => Lzw.Decode(Packing.Lzw(data, earlyChange), earlyChange, Budget), 20);
    }

    [Theory]
    [InlineData(1, 1, 8)]
    [InlineData(5, 1, 8)]
    [InlineData(3, 3, 8)]
    [InlineData(9, 1, 4)]
    [InlineData(2, 4, 16)]
    public void Undo_PngPredictors_GiveBack(int columns, int colors, int bits)
    {
        var rowBytes = ((columns * colors * bits) + 7) / 8;
        var rows = Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf(rowBytes).ArrayOf().Select(parts => parts.SelectMany(part => part).ToArray()).ToArbitrary();

        Check(rows, data => Predictor.Undo(Packing.Png(data, rowBytes, Math.Max(1, colors * bits / 8)), Parameters(15, columns, colors, bits), Budget));
    }

    [Fact]
    public void Undo_TiffPredictor_GivesBack()
    {
        var rows = Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf(6).ArrayOf().Select(parts => parts.SelectMany(part => part).ToArray()).ToArbitrary();

        Check(rows, data => Predictor.Undo(Packing.Tiff(data, 6, 3), Parameters(2, 2, 3, 8), Budget));
    }

    [Fact]
    public void Decode_AnyBytes_EndsWithoutError() => Prop.ForAll(
        Bytes,
        data =>
        {
            foreach (var filter in (string[])["FlateDecode", "LZWDecode", "ASCII85Decode", "ASCIIHexDecode", "RunLengthDecode"])
            {
                var dictionary = new PdfDictionary(new() { ["Filter"] = new PdfName(filter), ["DecodeParms"] = Parameters(12, 3, 1, 8) });
                PdfFilters.Decode(data, dictionary, Budget);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static PdfDictionary Parameters(int predictor, int columns, int colors, int bits) => new(new()
    {
        ["Predictor"] = PdfNumber.Of(predictor),
        ["Columns"] = PdfNumber.Of(columns),
        ["Colors"] = PdfNumber.Of(colors),
        ["BitsPerComponent"] = PdfNumber.Of(bits),
    });

    private static void Check(Arbitrary<byte[]> values, Func<byte[], ReadOnlyMemory<byte>> packAndUnpack, int times = 100) =>
        Prop.ForAll(values, data => packAndUnpack(data).Span.SequenceEqual(data)).Check(Config.QuickThrowOnFailure.WithMaxTest(times));
}
