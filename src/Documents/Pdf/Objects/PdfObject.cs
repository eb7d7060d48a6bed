using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace JobFunctions.Documents.Pdf.Objects;

/// <summary>A value of a PDF file (ISO 32000-2, 7.3). References inside arrays and dictionaries are followed when read.</summary>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "The standard's names.")]
internal abstract class PdfObject
{
    public static PdfObject Null { get; } = new PdfNull();

    private sealed class PdfNull : PdfObject;
}

internal sealed class PdfBoolean : PdfObject
{
    private PdfBoolean(bool value) => Value = value;

    public static PdfBoolean True { get; } = new(true);

    public static PdfBoolean False { get; } = new(false);

    public bool Value { get; }
}

internal sealed class PdfNumber : PdfObject
{
    private const int LeastKept = -1024;
    private static readonly PdfNumber[] Kept = [.. Enumerable.Range(LeastKept, -2 * LeastKept).Select(number => new PdfNumber(number))];

    private PdfNumber(double value) => Value = value;

    public double Value { get; }

    /// <summary>Small integers are kept and not made again.</summary>
    public static PdfNumber Of(double value) =>
        value is >= LeastKept and < -LeastKept && (int)value == value ? Kept[(int)value - LeastKept] : new PdfNumber(value);

    /// <summary>The value as an integer, at the end of the range when outside.</summary>
    public int Integer => (int)Math.Clamp(Value, int.MinValue, int.MaxValue);
}

internal sealed class PdfString(byte[] bytes) : PdfObject
{
    public byte[] Bytes => bytes;
}

internal sealed class PdfName(string value) : PdfObject
{
    /// <summary>Without the slash, escapes undone, a byte to a character.</summary>
    public string Value => value;
}

/// <summary>An operator or another bare word.</summary>
internal sealed class PdfKeyword(string value) : PdfObject
{
    public string Value => value;
}

internal sealed class PdfReference(IPdfObjectSource source, int number) : PdfObject
{
    public int Number => number;

    public PdfObject Target => source.Find(number);
}

internal interface IPdfObjectSource
{
    /// <returns><see cref="PdfObject.Null"/> for an object that is not there, never a reference.</returns>
    PdfObject Find(int number);
}

internal sealed class PdfArray(List<PdfObject> items) : PdfObject
{
    public int Count => items.Count;

    public PdfObject this[int index] => index < items.Count ? Follow(items[index]) : Null;

    /// <summary>The items as written, references not followed.</summary>
    public IReadOnlyList<PdfObject> Raw => items;

    public double Number(int index, double otherwise = 0) => this[index] is PdfNumber number ? number.Value : otherwise;

    public static PdfObject Follow(PdfObject item) => item is PdfReference reference ? reference.Target : item;
}

internal sealed class PdfDictionary(Dictionary<string, PdfObject> entries) : PdfObject
{
    public static PdfDictionary Empty { get; } = new([]);

    public IEnumerable<string> Keys => entries.Keys;

    /// <summary>The value with its reference followed, <see cref="PdfObject.Null"/> for none.</summary>
    public PdfObject this[string key] => entries.TryGetValue(key, out var value) ? PdfArray.Follow(value) : Null;

    public PdfObject Raw(string key) => entries.GetValueOrDefault(key, Null);

    public bool Has(string key) => entries.ContainsKey(key);

    /// <summary>Whether there is a reference to an object that the file does not hold.</summary>
    public bool IsLost(string key) => Raw(key) is PdfReference { Target: var target } && target == Null;

    /// <summary>The dictionary under the key, that of a stream too; an empty one for none.</summary>
    public PdfDictionary Dictionary(string key) => this[key] switch
    {
        PdfDictionary dictionary => dictionary,
        PdfStream stream => stream.Dictionary,
        _ => Empty,
    };

    public PdfArray? Array(string key) => this[key] as PdfArray;

    public PdfStream? Stream(string key) => this[key] as PdfStream;

    public string? Name(string key) => (this[key] as PdfName)?.Value;

    public double Number(string key, double otherwise = 0) => this[key] is PdfNumber number ? number.Value : otherwise;

    public int Integer(string key, int otherwise = 0) => this[key] is PdfNumber number ? number.Integer : otherwise;

    public bool Boolean(string key, bool otherwise = false) => this[key] is PdfBoolean boolean ? boolean.Value : otherwise;

    public byte[] Bytes(string key) => this[key] is PdfString text ? text.Bytes : [];
}

/// <summary>A stream, still packed.</summary>
/// <param name="decrypt">Undoes the encryption; none for a stream that stands open.</param>
internal sealed class PdfStream(PdfDictionary dictionary, ReadOnlyMemory<byte> raw, Func<ReadOnlyMemory<byte>, ReadOnlyMemory<byte>>? decrypt = null) : PdfObject
{
    public PdfDictionary Dictionary => dictionary;

    /// <summary>The packed bytes, decrypted anew each time: what nobody asks for, such as pictures, costs nothing, and nothing is kept.</summary>
    public ReadOnlyMemory<byte> Raw => decrypt is null ? raw : decrypt(raw);
}

internal static class PdfText
{
    /// <summary>A text string (ISO 32000-2, 7.9.2.2): UTF-16 or UTF-8 by its mark, else by PDFDocEncoding, read as Windows-1252 that shares its letters.</summary>
    public static string Decode(byte[] bytes) => bytes switch
    {
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        _ => CodePages.Get(1252).GetString(bytes),
    };
}
