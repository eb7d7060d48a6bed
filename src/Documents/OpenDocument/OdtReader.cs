using System.Globalization;
using System.Xml;

using JobFunctions.Documents.Packages;

namespace JobFunctions.Documents.OpenDocument;

/// <summary>Reads OpenDocument text (ISO/IEC 26300): the body out of one part, headers and footers out of the styles.</summary>
internal sealed class OdtReader : IFormatReader
{
    public TextDocument Read(ReadOnlyMemory<byte> content, ReadingBudget budget)
    {
        using var package = new ZipPackage(content, budget);

        if (IsEncrypted(package, budget))
        {
            throw new RefusedException(RefusalCode.Encrypted);
        }

        var hidden = HiddenStyles(package, budget);
        List<TextBlock> blocks = [];
        using var body = package.OpenXml("content.xml") ?? throw new RefusedException(RefusalCode.Corrupt);
        var walk = new OdtPartReader(hidden, budget);
        var main = walk.Read(body, "body");

        using (var styles = package.OpenXml("styles.xml"))
        {
            IReadOnlyList<TextBlock> margins = styles is null ? [] : new OdtPartReader(hidden, budget).Read(styles, "master-styles");
            // First, left and right pages have headers of their own, mostly with the same words.
            blocks.AddRange(margins.Where(block => block.Region == TextRegion.Header).DistinctBy(Text));
            blocks.AddRange(main);
            blocks.AddRange(margins.Where(block => block.Region == TextRegion.Footer).DistinctBy(Text));
        }

        if (blocks.Count == 0)
        {
            throw new RefusedException(walk.HasPictures ? RefusalCode.ImageOnly : RefusalCode.Empty);
        }

        return new TextDocument([new TextPage(1, null, null, blocks)]);
    }

    private static string Text(TextBlock block) => string.Join('\n', block.Lines.Select(line => line.Text));

    private static bool IsEncrypted(ZipPackage package, ReadingBudget budget)
    {
        using var manifest = package.OpenXml("META-INF/manifest.xml");

        while (manifest is not null && SafeXml.Next(manifest, budget))
        {
            if (manifest.LocalName == "encryption-data")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Text styles that hide: by being so declared, or by size.</summary>
    private static HashSet<string> HiddenStyles(ZipPackage package, ReadingBudget budget)
    {
        HashSet<string> hidden = [];

        foreach (var part in (string[])["styles.xml", "content.xml"])
        {
            using var reader = package.OpenXml(part);
            var style = "";

            while (reader is not null && SafeXml.Next(reader, budget) && reader.LocalName != "body")
            {
                if (reader.NodeType != XmlNodeType.Element)
                {
                    continue;
                }

                if (reader.LocalName == "style")
                {
                    style = OdtPartReader.Attribute(reader, "family") == "text" ? OdtPartReader.Attribute(reader, "name") ?? "" : "";
                }
                else if (reader.LocalName == "text-properties" && style.Length > 0 && Hides(reader))
                {
                    hidden.Add(style);
                }
            }
        }

        return hidden;
    }

    private static bool Hides(XmlReader reader) =>
        OdtPartReader.Attribute(reader, "display") == "none"
        || (OdtPartReader.Attribute(reader, "font-size") is { } size && size.EndsWith("pt", StringComparison.Ordinal)
            && double.TryParse(size.AsSpan(0, size.Length - 2), NumberStyles.Float, CultureInfo.InvariantCulture, out var points) && points <= 1);
}
