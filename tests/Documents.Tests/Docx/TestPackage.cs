using System.IO.Compression;
using System.Text;

namespace JobFunctions.Documents.Tests.Docx;

/// <summary>Writes small packages: ZIP files with XML inside.</summary>
internal static class TestPackage
{
    private const string Word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

    public static byte[] Docx(string body, params (string Name, string Kind, string Xml)[] parts)
    {
        var relations = parts.Select((part, i) => $"<Relationship Id=\"r{i}\" Type=\"http://x/relationships/{part.Kind}\" Target=\"{part.Name}\"/>");
        List<(string, string)> entries =
        [
            ("[Content_Types].xml", "<Types/>"),
            ("_rels/.rels", Relations("<Relationship Id=\"r\" Type=\"http://x/relationships/officeDocument\" Target=\"word/document.xml\"/>")),
            ("word/_rels/document.xml.rels", Relations(string.Concat(relations))),
            ("word/document.xml", $"<w:document {Word}><w:body>{body}</w:body></w:document>"),
        ];
        entries.AddRange(parts.Select(part => ("word/" + part.Name, part.Xml.Replace(" W>", $" {Word}>", StringComparison.Ordinal))));

        return Zip([.. entries]);
    }

    public static byte[] Zip(params (string Name, string Text)[] entries)
    {
        var file = new MemoryStream();

        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                // OpenDocument wants its type first and unpacked.
                using var entry = archive.CreateEntry(name, name == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Optimal).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return file.ToArray();
    }

    private static string Relations(string inner) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{inner}</Relationships>";
}
