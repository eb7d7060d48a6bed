using System.IO.Compression;
using System.Xml;
using JobFunctions.Core.Resumes.Generation;

namespace JobFunctions.Adapters.Documents;

/// <summary>Writes a resume as a Word document of three parts (ECMA-376, part 1): text, styles and properties.</summary>
/// <remarks>The marks of lists are letters of the text: some programs that read resumes lose the marks of Word's own lists, and then take items for names.</remarks>
internal sealed class DocxWriter : IDocxWriter
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Links = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Properties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string LinkKind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string PartKind = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    // A4 with margins of 2 cm; twentieths of a point.
    private const string PageWidth = "11906";
    private const string PageHeight = "16838";
    private const string Margin = "1134";
    private const string ListIndent = "284";

    /// <summary>The earliest that a ZIP can say, so that the same resume is the same bytes.</summary>
    private static readonly DateTimeOffset WrittenAt = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlWriterSettings Settings = new() { Encoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    public byte[] Write(PrintedResume resume)
    {
        using var bytes = new MemoryStream();
        using (var package = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            AddPart(package, "[Content_Types].xml", WriteTypes);
            AddPart(package, "_rels/.rels", xml => WriteLinks(
                xml, ("officeDocument", LinkKind, "word/document.xml"), ("core-properties", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/", "docProps/core.xml")));
            AddPart(package, "docProps/core.xml", xml => WriteProperties(xml, resume));
            AddPart(package, "word/_rels/document.xml.rels", xml => WriteLinks(xml, ("styles", LinkKind, "styles.xml")));
            AddPart(package, "word/styles.xml", xml => WriteStyles(xml, resume.Language));
            AddPart(package, "word/document.xml", xml => WriteDocument(xml, resume));
        }

        return bytes.ToArray();
    }

    private static void AddPart(ZipArchive package, string name, Action<XmlWriter> write)
    {
        var entry = package.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = WrittenAt;
        using var stream = entry.Open();
        using var xml = XmlWriter.Create(stream, Settings);
        xml.WriteStartDocument(standalone: true);
        write(xml);
    }

    private static void WriteTypes(XmlWriter xml)
    {
        xml.WriteStartElement("Types", Types);
        Element("Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
        Element("Default", "Extension", "xml", "application/xml");
        Element("Override", "PartName", "/word/document.xml", $"{PartKind}document.main+xml");
        Element("Override", "PartName", "/word/styles.xml", $"{PartKind}styles+xml");
        Element("Override", "PartName", "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        xml.WriteEndElement();

        void Element(string name, string attribute, string value, string type)
        {
            xml.WriteStartElement(name, Types);
            xml.WriteAttributeString(attribute, value);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }
    }

    private static void WriteLinks(XmlWriter xml, params (string Name, string Kind, string Target)[] links)
    {
        xml.WriteStartElement("Relationships", Links);
        foreach (var (name, kind, target) in links)
        {
            xml.WriteStartElement("Relationship", Links);
            xml.WriteAttributeString("Id", name);
            xml.WriteAttributeString("Type", kind + name);
            xml.WriteAttributeString("Target", target);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteProperties(XmlWriter xml, PrintedResume resume)
    {
        xml.WriteStartElement("cp", "coreProperties", Properties);
        xml.WriteElementString("dc", "title", DublinCore, Writable(resume.Title));
        xml.WriteElementString("dc", "language", DublinCore, LocaleOf(resume.Language));
        xml.WriteEndElement();
    }

    private static void WriteStyles(XmlWriter xml, string language)
    {
        Start(xml, "styles");
        Start(xml, "docDefaults");
        Start(xml, "rPrDefault");
        Start(xml, "rPr");
        Start(xml, "rFonts");
        foreach (var script in (string[])["ascii", "hAnsi", "cs"])
        {
            xml.WriteAttributeString("w", script, Word, "Calibri");
        }

        xml.WriteEndElement();
        Value(xml, "sz", "22");
        Value(xml, "lang", LocaleOf(language));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        Style("Normal", "Normal", before: 0, after: 40);
        Style("Title", "Title", before: 0, after: 80, size: "40", isBold: true);
        Style("Heading1", "heading 1", before: 240, after: 80, size: "26", isBold: true, outline: "0");
        Style("ItemName", "Item Name", before: 0, after: 20, isBold: true);
        Style("ListBullet", "List Bullet", before: 0, after: 20, isList: true);
        xml.WriteEndElement();

        void Style(string id, string name, int before, int after, string? size = null, bool isBold = false, string? outline = null, bool isList = false)
        {
            Start(xml, "style");
            xml.WriteAttributeString("w", "type", Word, "paragraph");
            if (id == "Normal")
            {
                xml.WriteAttributeString("w", "default", Word, "1");
            }

            xml.WriteAttributeString("w", "styleId", Word, id);
            Value(xml, "name", name);
            if (id != "Normal")
            {
                Value(xml, "basedOn", "Normal");
            }

            Start(xml, "pPr");
            if (isBold)
            {
                Empty(xml, "keepNext");
            }

            Spacing(xml, before, after);
            if (isList)
            {
                Start(xml, "ind");
                xml.WriteAttributeString("w", "left", Word, ListIndent);
                xml.WriteAttributeString("w", "hanging", Word, ListIndent);
                xml.WriteEndElement();
            }

            if (outline is not null)
            {
                Value(xml, "outlineLvl", outline);
            }

            xml.WriteEndElement();
            Start(xml, "rPr");
            if (isBold)
            {
                Empty(xml, "b");
            }

            if (size is not null)
            {
                Value(xml, "sz", size);
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }
    }

    private static void WriteDocument(XmlWriter xml, PrintedResume resume)
    {
        Start(xml, "document");
        Start(xml, "body");
        foreach (var paragraph in resume.Paragraphs)
        {
            Start(xml, "p");
            Start(xml, "pPr");
            Value(xml, "pStyle", paragraph.Style switch
            {
                ParagraphStyle.Title => "Title",
                ParagraphStyle.Heading => "Heading1",
                ParagraphStyle.Name => "ItemName",
                ParagraphStyle.Bullet => "ListBullet",
                _ => "Normal",
            });
            if (paragraph.StartsItem)
            {
                Spacing(xml, before: 160, after: 20);
            }

            xml.WriteEndElement();
            Start(xml, "r");
            if (paragraph.Style == ParagraphStyle.Bullet)
            {
                Start(xml, "t");
                xml.WriteString("•");
                xml.WriteEndElement();
                Empty(xml, "tab");
            }

            Start(xml, "t");
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(Writable(paragraph.Text));
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        Start(xml, "sectPr");
        Start(xml, "pgSz");
        xml.WriteAttributeString("w", "w", Word, PageWidth);
        xml.WriteAttributeString("w", "h", Word, PageHeight);
        xml.WriteEndElement();
        Start(xml, "pgMar");
        foreach (var (side, width) in ((string, string)[])[("top", Margin), ("right", Margin), ("bottom", Margin), ("left", Margin), ("header", "0"), ("footer", "0"), ("gutter", "0")])
        {
            xml.WriteAttributeString("w", side, Word, width);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Spacing(XmlWriter xml, int before, int after)
    {
        Start(xml, "spacing");
        xml.WriteAttributeString("w", "before", Word, XmlConvert.ToString(before));
        xml.WriteAttributeString("w", "after", Word, XmlConvert.ToString(after));
        xml.WriteEndElement();
    }

    private static void Start(XmlWriter xml, string name) => xml.WriteStartElement("w", name, Word);

    private static void Empty(XmlWriter xml, string name)
    {
        Start(xml, name);
        xml.WriteEndElement();
    }

    private static void Value(XmlWriter xml, string name, string value)
    {
        Start(xml, name);
        xml.WriteAttributeString("w", "val", Word, value);
        xml.WriteEndElement();
    }

    private static string LocaleOf(string language) => language switch { "ru" => "ru-RU", "kk" => "kk-KZ", _ => "en-US" };

    /// <summary>Without the characters that XML has no place for.</summary>
    private static string Writable(string text) => text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.EnumerateRunes()
        .Where(rune => rune.Value > 0xFFFF || (rune.Value != 0xFFFD && XmlConvert.IsXmlChar((char)rune.Value)))
        .Select(rune => rune.ToString()));
}
