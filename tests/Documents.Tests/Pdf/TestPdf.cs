using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace JobFunctions.Documents.Tests.Pdf;

/// <summary>Writes small PDF files, sound ones and odd ones.</summary>
internal sealed class TestPdf
{
    private readonly List<byte[]> _bodies = [];

    public string Trailer { get; set; } = "";

    /// <summary>Encrypts the content of streams, given the object's number.</summary>
    public Func<int, byte[], byte[]>? Encrypt { get; set; }

    public static string Font => "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";

    /// <summary>A file of one page: catalogue 1, pages 2, page 3, font 4, content 5.</summary>
    public static TestPdf Page(string content, string? filter = null, byte[]? packed = null, string font = "", string pageEntries = "", string resources = "")
    {
        var pdf = new TestPdf();
        pdf.Add("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.Add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        pdf.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> {resources}>> {pageEntries} >>");
        pdf.Add(font.Length > 0 ? font : Font);
        pdf.AddStream(filter is null ? "" : $"/Filter {filter}", packed ?? Encoding.Latin1.GetBytes(content));

        return pdf;
    }

    public int Add(string body)
    {
        _bodies.Add(Encoding.Latin1.GetBytes(body));

        return _bodies.Count;
    }

    public int AddStream(string entries, byte[] data)
    {
        var number = _bodies.Count + 1;
        data = Encrypt is null ? data : Encrypt(number, data);
        _bodies.Add([.. Encoding.Latin1.GetBytes($"<< {entries} /Length {data.Length} >>\nstream\n"), .. data, .. "\nendstream"u8]);

        return number;
    }

    /// <summary>With a cross-reference table.</summary>
    public byte[] Build(int shift = 0)
    {
        var file = new MemoryStream();
        var offsets = WriteObjects(file);
        var start = file.Length;
        Write(file, $"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");

        foreach (var offset in offsets)
        {
            Write(file, string.Create(CultureInfo.InvariantCulture, $"{offset + shift:D10} 00000 n \n"));
        }

        Write(file, $"trailer\n<< /Size {offsets.Count + 1} /Root 1 0 R {Trailer} >>\nstartxref\n{start + shift}\n%%EOF");

        return file.ToArray();
    }

    /// <summary>With a cross-reference stream under the PNG "up" predictor, every object that is no stream packed in an object stream.</summary>
    public byte[] BuildWithStreams()
    {
        var file = new MemoryStream();
        Write(file, "%PDF-1.5\n");
        var rows = new List<byte[]> { Row(0, 0, 65535) };
        var inside = new StringBuilder();
        var index = new StringBuilder();
        var (packed, container) = (0, _bodies.Count + 1);

        for (var i = 0; i < _bodies.Count; i++)
        {
            var body = Encoding.Latin1.GetString(_bodies[i]);

            if (body.Contains("stream\n", StringComparison.Ordinal))
            {
                rows.Add(Row(1, (int)file.Length, 0));
                Write(file, $"{i + 1} 0 obj\n{body}\nendobj\n");
            }
            else
            {
                index.Append(CultureInfo.InvariantCulture, $"{i + 1} {inside.Length} ");
                inside.Append(body).Append('\n');
                rows.Add(Row(2, container, packed++));
            }
        }

        rows.Add(Row(1, (int)file.Length, 0));
        var objects = Deflate(Encoding.Latin1.GetBytes(index.ToString() + inside));
        Write(file, $"{container} 0 obj\n<< /Type /ObjStm /N {packed} /First {index.Length} /Filter /FlateDecode /Length {objects.Length} >>\nstream\n");
        file.Write(objects);
        Write(file, "\nendstream\nendobj\n");

        var start = file.Length;
        rows.Add(Row(1, (int)start, 0));
        var table = Deflate(Up(rows));
        Write(file, $"{container + 1} 0 obj\n<< /Type /XRef /Size {rows.Count} /W [1 4 2] /Root 1 0 R /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 7 >> /Length {table.Length} >>\nstream\n");
        file.Write(table);
        Write(file, $"\nendstream\nendobj\nstartxref\n{start}\n%%EOF");

        return file.ToArray();
    }

    public static byte[] Deflate(byte[] data)
    {
        var packed = new MemoryStream();

        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(data);
        }

        return packed.ToArray();
    }

    private static byte[] Up(List<byte[]> rows)
    {
        var bytes = new MemoryStream();
        var above = new byte[rows[0].Length];

        foreach (var row in rows)
        {
            bytes.WriteByte(2);
            bytes.Write(row.Select((value, i) => (byte)(value - above[i])).ToArray());
            above = row;
        }

        return bytes.ToArray();
    }

    private static byte[] Row(byte kind, int second, int third) =>
        [kind, (byte)(second >> 24), (byte)(second >> 16), (byte)(second >> 8), (byte)second, (byte)(third >> 8), (byte)third];

    private List<long> WriteObjects(MemoryStream file)
    {
        Write(file, "%PDF-1.4\n");
        List<long> offsets = [];

        for (var i = 0; i < _bodies.Count; i++)
        {
            offsets.Add(file.Length);
            Write(file, $"{i + 1} 0 obj\n");
            file.Write(_bodies[i]);
            Write(file, "\nendobj\n");
        }

        return offsets;
    }

    private static void Write(MemoryStream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
