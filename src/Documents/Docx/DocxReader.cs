using JobFunctions.Documents.Packages;

namespace JobFunctions.Documents.Docx;

/// <summary>Reads Office Open XML text (ECMA-376): headers, body, notes and footers.</summary>
internal sealed class DocxReader : IFormatReader
{
    public TextDocument Read(ReadOnlyMemory<byte> content, ReadingBudget budget)
    {
        using var package = new ZipPackage(content, budget);
        var main = MainPart(package, budget);
        var relations = WordRelations.Read(package, main, budget);
        var styles = WordStyles.Read(package, relations.Find(relation => relation.Kind == "styles").Target, budget);
        var tables = new TableCounter(budget);
        List<TextBlock> blocks = [];
        var hasPictures = false;

        foreach (var (part, region) in Parts(main, relations))
        {
            using var reader = package.OpenXml(part);

            if (reader is null)
            {
                continue;
            }

            var walk = new WordPartReader(styles, tables, budget);
            AddOnce(blocks, walk.Read(reader, region), region);
            hasPictures |= walk.HasPictures;
        }

        if (blocks.Count == 0)
        {
            throw new RefusedException(hasPictures ? RefusalCode.ImageOnly : RefusalCode.Empty);
        }

        return new TextDocument([new TextPage(1, null, null, blocks)]);
    }

    private static string MainPart(ZipPackage package, ReadingBudget budget)
    {
        var main = WordRelations.Read(package, "", budget).Find(relation => relation.Kind == "officeDocument").Target ?? "word/document.xml";

        return package.Has(main) ? main
            : package.Has("word/document.xml") ? "word/document.xml"
            : throw new RefusedException(package.Names.Any(name => name.StartsWith("word/", StringComparison.OrdinalIgnoreCase)) ? RefusalCode.Corrupt : RefusalCode.UnsupportedType);
    }

    private static IEnumerable<(string Part, TextRegion Region)> Parts(string main, List<(string Kind, string Target)> relations) =>
    [
        .. relations.Where(relation => relation.Kind == "header").Select(relation => (relation.Target, TextRegion.Header)),
        (main, TextRegion.Body),
        .. relations.Where(relation => relation.Kind is "footnotes" or "endnotes").Select(relation => (relation.Target, TextRegion.Note)),
        .. relations.Where(relation => relation.Kind == "footer").Select(relation => (relation.Target, TextRegion.Footer)),
    ];

    // First, odd and even pages have headers of their own, mostly with the same words.
    private static void AddOnce(List<TextBlock> blocks, IReadOnlyList<TextBlock> more, TextRegion region)
    {
        if (region is TextRegion.Header or TextRegion.Footer)
        {
            var known = blocks.Where(block => block.Region == region).Select(Text).ToHashSet();
            blocks.AddRange(more.Where(block => !known.Contains(Text(block))));
        }
        else
        {
            blocks.AddRange(more);
        }
    }

    private static string Text(TextBlock block) => string.Join('\n', block.Lines.Select(line => line.Text));
}
