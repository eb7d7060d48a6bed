using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Pdf.Content;

/// <summary>The values before an operator. What is missing or of another kind counts as 0 or nothing, as other readers have it.</summary>
internal sealed class Operands
{
    private const int Most = 512;

    private readonly List<PdfObject> _items = [];

    public int Count => _items.Count;

    public PdfObject this[int index] => index < _items.Count ? _items[index] : PdfObject.Null;

    public PdfObject Last => _items.Count > 0 ? _items[^1] : PdfObject.Null;

    public byte[] LastString => Last is PdfString text ? text.Bytes : [];

    public Matrix Matrix => new(Number(0), Number(1), Number(2), Number(3), Number(4), Number(5));

    /// <summary>A colour of one to four parts, <see langword="null"/> for a pattern.</summary>
    public Paint? Paint
    {
        get
        {
            Span<double> parts = stackalloc double[4];
            var count = Math.Min(parts.Length, Count);

            for (var i = 0; i < count; i++)
            {
                parts[i] = Number(i);
            }

            return Last is PdfName ? null : Content.Paint.From(parts[..count]);
        }
    }

    public double Number(int index) => this[index] is PdfNumber number ? number.Value : 0;

    public string? Name(int index) => this[index] is PdfName name ? name.Value : null;

    public void Add(PdfObject item)
    {
        if (_items.Count < Most)
        {
            _items.Add(item);
        }
    }

    public void Clear() => _items.Clear();
}
