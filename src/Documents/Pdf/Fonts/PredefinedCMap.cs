using System.Text;

namespace JobFunctions.Documents.Pdf.Fonts;

/// <summary>A character map that a file only names (ISO 32000-2, 9.7.5.2): for text, an old charset by another name.</summary>
internal sealed class PredefinedCMap
{
    private readonly Encoding _encoding;
    private readonly Form _form;

    private PredefinedCMap(Encoding encoding, Form form) => (_encoding, _form) = (encoding, form);

    private enum Form
    {
        /// <summary>Two bytes each, or four where UTF-16 has a pair.</summary>
        Utf16,
        Utf8,
        Utf32,

        /// <summary>Two bytes of seven bits each, as the national standards number them.</summary>
        SevenBit,

        /// <summary>One byte, or two after a high one; in Shift-JIS some high ones stand alone.</summary>
        Mixed,
        ShiftJis,

        /// <summary>As <see cref="Mixed"/>, or four bytes of which the second is a digit.</summary>
        Gb18030,
    }

    /// <returns><see langword="null"/> for Identity and for names that are not in the standard.</returns>
    public static PredefinedCMap? Named(string? name)
    {
        if (name is null || name.StartsWith("Identity", StringComparison.Ordinal) || !(name is "H" or "V" || name.EndsWith("-H", StringComparison.Ordinal) || name.EndsWith("-V", StringComparison.Ordinal)))
        {
            return null;
        }

        var plain = name is "H" or "V" ? "" : name[..^2];

        return plain switch
        {
            "" => new(CodePages.Get(51932), Form.SevenBit),
            "GB" => new(CodePages.Get(936), Form.SevenBit),
            "KSC" => new(CodePages.Get(949), Form.SevenBit),
            _ when plain.Contains("UCS2", StringComparison.Ordinal) || plain.Contains("UTF16", StringComparison.Ordinal) => new(Encoding.BigEndianUnicode, Form.Utf16),
            _ when plain.Contains("UTF8", StringComparison.Ordinal) => new(Encoding.UTF8, Form.Utf8),
            _ when plain.Contains("UTF32", StringComparison.Ordinal) => new(new UTF32Encoding(bigEndian: true, byteOrderMark: false), Form.Utf32),
            _ when plain.Contains("RKSJ", StringComparison.Ordinal) => new(CodePages.Get(932), Form.ShiftJis),
            "EUC" => new(CodePages.Get(51932), Form.Mixed),
            "GBK2K" => new(CodePages.Get(54936), Form.Gb18030),
            _ when plain.StartsWith("GB", StringComparison.Ordinal) => new(CodePages.Get(936), Form.Mixed),
            "KSC-Johab" => new(CodePages.Get(1361), Form.Mixed),
            _ when plain.StartsWith("KSC", StringComparison.Ordinal) => new(CodePages.Get(949), Form.Mixed),
            _ when plain.StartsWith("ET", StringComparison.Ordinal) || plain.StartsWith("B5", StringComparison.Ordinal) || plain.StartsWith("HKscs", StringComparison.Ordinal)
                => new(CodePages.Get(950), Form.Mixed),
            _ => null,
        };
    }

    /// <summary>How many bytes the next code takes, at most what is left.</summary>
    public int CodeLength(ReadOnlySpan<byte> rest) => Math.Min(rest.Length, _form switch
    {
        Form.Utf16 => rest is [>= 0xD8 and <= 0xDB, _, >= 0xDC and <= 0xDF, ..] ? 4 : 2,
        Form.Utf8 => rest[0] switch { >= 0xF0 => 4, >= 0xE0 => 3, >= 0xC0 => 2, _ => 1 },
        Form.Utf32 => 4,
        Form.SevenBit => 2,
        Form.ShiftJis => rest[0] is (>= 0x81 and <= 0x9F) or (>= 0xE0 and <= 0xFC) ? 2 : 1,
        Form.Gb18030 when rest is [>= 0x81, >= 0x30 and <= 0x39, ..] => 4,
        _ => rest[0] >= 0x81 ? 2 : 1,
    });

    public string Text(ReadOnlySpan<byte> code) => _form == Form.SevenBit && code.Length == 2
        ? _encoding.GetString([(byte)(code[0] | 0x80), (byte)(code[1] | 0x80)])
        : _encoding.GetString(code);
}
