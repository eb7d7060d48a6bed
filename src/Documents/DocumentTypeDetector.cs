using System.Text;

using JobFunctions.Documents.PlainText;

namespace JobFunctions.Documents;

/// <summary>Says what a file is from its first bytes.</summary>
public static class DocumentTypeDetector
{
    /// <summary>How many first bytes are enough to decide; of a shorter file, all.</summary>
    public const int HeadBytes = 4096;

    private static readonly (byte[] Start, DocumentType Type)[] Signatures =
    [
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], DocumentType.Image),
        ([0xFF, 0xD8, 0xFF], DocumentType.Image),
        ("GIF8"u8.ToArray(), DocumentType.Image),
        ("II*\0"u8.ToArray(), DocumentType.Image),
        ("MM\0*"u8.ToArray(), DocumentType.Image),
        ("MZ"u8.ToArray(), DocumentType.Executable),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], DocumentType.Executable),
        ([0xCF, 0xFA, 0xED, 0xFE], DocumentType.Executable),
        ([0xCA, 0xFE, 0xBA, 0xBE], DocumentType.Executable),
        ([0x1F, 0x8B], DocumentType.Archive),
        ("Rar!"u8.ToArray(), DocumentType.Archive),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF], DocumentType.Archive),
        ("BZh"u8.ToArray(), DocumentType.Archive),
        ([0xFD, (byte)'7', (byte)'z', (byte)'X'], DocumentType.Archive),
        ("OggS"u8.ToArray(), DocumentType.Media),
        ("ID3"u8.ToArray(), DocumentType.Media),
        ("fLaC"u8.ToArray(), DocumentType.Media),
    ];

    /// <summary>Decides by content alone.</summary>
    /// <param name="head">The first <see cref="HeadBytes"/> bytes, or the whole file when it is shorter. More does no harm.</param>
    /// <remarks>
    /// Cheap, and never throws. A package whose first entries do not tell what it holds counts as
    /// <see cref="DocumentType.Archive"/> unless they look like Office Open XML, which then counts as
    /// <see cref="DocumentType.Docx"/> until it is read.
    /// </remarks>
    public static DocumentType Detect(ReadOnlySpan<byte> head)
    {
        if (head.IsEmpty)
        {
            return DocumentType.Empty;
        }

        // ISO 32000 wants the header first; readers take it anywhere in the first kilobyte, and so must we.
        if (head[..Math.Min(head.Length, 1024)].IndexOf("%PDF-"u8) is var pdf and >= 0 && !LooksLikeMarkup(head[..pdf]))
        {
            return DocumentType.Pdf;
        }

        if (head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8))
        {
            return PackageType(head);
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
        {
            return CompoundType(head);
        }

        if (head.TrimStart("\uFEFF \t\r\n"u8).StartsWith("{\\rtf"u8))
        {
            return DocumentType.Rtf;
        }

        foreach (var (start, type) in Signatures)
        {
            if (head.StartsWith(start) && !(type is DocumentType.Executable or DocumentType.Archive or DocumentType.Media && IsReadableText(head)))
            {
                return type;
            }
        }

        if (IsBitmap(head) || (head.Length >= 12 && head[8..].StartsWith("WEBP"u8)))
        {
            return DocumentType.Image;
        }

        return head.Length >= 12 && (head[4..].StartsWith("ftyp"u8) || head[8..].StartsWith("WAVE"u8) || head[8..].StartsWith("AVI "u8))
            ? DocumentType.Media
            : TextType(head);
    }

    private static bool LooksLikeMarkup(ReadOnlySpan<byte> before) =>
        before.IndexOf("<html"u8) >= 0 || before.IndexOf("{\\rtf"u8) >= 0 || before.StartsWith("PK\u0003\u0004"u8);

    private static bool IsBitmap(ReadOnlySpan<byte> head) =>
        head.Length >= 18 && head.StartsWith("BM"u8) && head[6..10].SequenceEqual("\0\0\0\0"u8);

    private static DocumentType PackageType(ReadOnlySpan<byte> head)
    {
        if (head.IndexOf("mimetypeapplication/vnd.oasis.opendocument."u8) is var mime and >= 0)
        {
            var kind = head[(mime + "mimetypeapplication/vnd.oasis.opendocument.".Length)..];

            return kind.StartsWith("text"u8) ? DocumentType.Odt
                : kind.StartsWith("spreadsheet"u8) ? DocumentType.Spreadsheet
                : kind.StartsWith("presentation"u8) ? DocumentType.Presentation
                : DocumentType.Archive;
        }

        var office = false;

        foreach (var name in EntryNames(head))
        {
            if (name.StartsWith("word/", StringComparison.OrdinalIgnoreCase))
            {
                return DocumentType.Docx;
            }

            if (name.StartsWith("xl/", StringComparison.OrdinalIgnoreCase))
            {
                return DocumentType.Spreadsheet;
            }

            if (name.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase))
            {
                return DocumentType.Presentation;
            }

            office |= name.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase)
                || name.StartsWith("_rels/", StringComparison.Ordinal)
                || name.StartsWith("docProps/", StringComparison.Ordinal)
                || name.StartsWith("customXml/", StringComparison.Ordinal);
        }

        return office ? DocumentType.Docx : DocumentType.Archive;
    }

    private static List<string> EntryNames(ReadOnlySpan<byte> head)
    {
        List<string> names = [];

        for (var at = head.IndexOf("PK\u0003\u0004"u8); at >= 0 && at + 30 <= head.Length;)
        {
            var length = head[at + 26] | (head[at + 27] << 8);
            var end = Math.Min(head.Length, at + 30 + length);
            names.Add(Encoding.ASCII.GetString(head[(at + 30)..end]).Replace('\\', '/'));

            var next = head[end..].IndexOf("PK\u0003\u0004"u8);
            at = next < 0 ? -1 : end + next;
        }

        return names;
    }

    // The directory may lie anywhere in the file; a head without it counts as Word's.
    private static DocumentType CompoundType(ReadOnlySpan<byte> head) =>
        head.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 ? DocumentType.EncryptedOffice : DocumentType.LegacyWord;

    private static bool IsReadableText(ReadOnlySpan<byte> head) => head.Length >= 16 && TextDecoder.TryDecode(head, partial: true, out _);

    private static DocumentType TextType(ReadOnlySpan<byte> head)
    {
        if (!TextDecoder.TryDecode(head, partial: true, out var text))
        {
            return DocumentType.Unknown;
        }

        var start = text.AsSpan().TrimStart("\uFEFF \t\r\n");

        return start switch
        {
            ['{', ..] or ['[', ..] when LooksLikeJson(start) => DocumentType.Json,
            ['<', ..] => MarkupType(start),
            _ => DocumentType.PlainText,
        };
    }

    private static bool LooksLikeJson(ReadOnlySpan<char> start) => start[1..].TrimStart() switch
    {
        ['"', ..] or ['{', ..] or ['}', ..] or [']', ..] => true,
        _ => false,
    };

    private static DocumentType MarkupType(ReadOnlySpan<char> start) =>
        start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
        || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
        || start.Contains("<html", StringComparison.OrdinalIgnoreCase) ? DocumentType.Html
        : start.StartsWith("<?xml", StringComparison.Ordinal) || (start.Length > 1 && char.IsLetter(start[1]) && start.Contains("xmlns", StringComparison.Ordinal)) ? DocumentType.Xml
        : DocumentType.PlainText;
}
