using JobFunctions.Documents.Pdf.Objects;
using JobFunctions.Documents.Pdf.Structure;

namespace JobFunctions.Documents.Pdf;

/// <summary>Walks the tree of pages in order, carrying down what pages inherit (ISO 32000-2, 7.7.3).</summary>
internal sealed class PageTree(PdfFile file, ReadingBudget budget)
{
    private const int MostNodes = 100_000;
    private static readonly string[] Inheritable = ["Resources", "MediaBox", "CropBox", "Rotate"];

    private readonly HashSet<PdfDictionary> _above = [];
    private readonly List<PdfDictionary> _pages = [];
    private int _nodes;

    public IReadOnlyList<PdfDictionary> Read()
    {
        Visit(file.Catalog.Dictionary("Pages"), PdfDictionary.Empty, 0);

        if (_pages.Count == 0)
        {
            file.Recover();
            Visit(file.Catalog.Dictionary("Pages"), PdfDictionary.Empty, 0);
        }

        if (_pages.Count == 0)
        {
            Collect();
        }

        return _pages;
    }

    private void Visit(PdfDictionary node, PdfDictionary inherited, int depth)
    {
        budget.Depth(depth);
        budget.Step();

        if (++_nodes > MostNodes)
        {
            throw new RefusedException(RefusalCode.TooComplex);
        }

        // A node that is its own ancestor would go on for ever.
        if (!_above.Add(node))
        {
            return;
        }

        var merged = Merge(node, inherited);

        if (node.Array("Kids") is { } kids)
        {
            for (var i = 0; i < kids.Count; i++)
            {
                if (kids[i] is PdfDictionary kid)
                {
                    Visit(kid, merged, depth + 1);
                }
            }
        }
        else if (node.Has("Contents") || node.Has("Annots") || node.Name("Type") == "Page")
        {
            budget.Page();
            _pages.Add(merged);
        }

        _above.Remove(node);
    }

    // Without a tree, the pages are whatever says that it is one.
    private void Collect()
    {
        foreach (var number in file.Numbers.Order())
        {
            if (file.Find(number) is PdfDictionary page && page.Name("Type") == "Page")
            {
                budget.Page();
                _pages.Add(page);
            }
        }
    }

    private static PdfDictionary Merge(PdfDictionary node, PdfDictionary inherited)
    {
        var entries = node.Keys.ToDictionary(key => key, node.Raw);

        foreach (var key in Inheritable)
        {
            if (!entries.ContainsKey(key) && inherited.Has(key))
            {
                entries[key] = inherited.Raw(key);
            }
        }

        return new PdfDictionary(entries);
    }
}
