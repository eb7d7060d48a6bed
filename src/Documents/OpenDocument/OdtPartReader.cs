using System.Globalization;
using System.Xml;

using JobFunctions.Documents.Packages;

namespace JobFunctions.Documents.OpenDocument;

/// <summary>Walks one part of an OpenDocument text.</summary>
internal sealed class OdtPartReader(IReadOnlySet<string> hiddenStyles, ReadingBudget budget)
{
    /// <summary>So many spaces in a row are meant as a tab.</summary>
    private const int TabSpaces = 4;

    private readonly Stack<FlowBuilder> _outer = new();
    private readonly Stack<bool> _hiddenSpans = new();
    private readonly List<TextBlock> _anchored = [];
    private readonly List<TextBlock> _notes = [];
    private readonly TableCounter _tables = new(budget);
    private FlowBuilder _flow = new(budget);
    private int _lists;
    private int _paragraphs;

    public bool HasPictures { get; private set; }

    /// <param name="within">Only what is inside the element of this name is read.</param>
    public IReadOnlyList<TextBlock> Read(XmlReader reader, string within)
    {
        var inside = false;
        var more = SafeXml.Next(reader, budget);

        while (more)
        {
            inside |= reader.NodeType == XmlNodeType.Element && reader.LocalName == within;

            if (inside && reader.NodeType == XmlNodeType.Element && (IsLeftOut(reader.LocalName) || IsHiddenSection(reader)))
            {
                SkipElement(reader);
                more = !reader.EOF;
                continue;
            }

            if (inside)
            {
                Take(reader);
            }

            more = SafeXml.Next(reader, budget);
        }

        _flow.EndParagraph();
        _flow.Add(_notes);

        return _flow.Finish();
    }

    /// <summary>An attribute by its name alone; the standard never gives one element two of the same.</summary>
    public static string? Attribute(XmlReader reader, string name)
    {
        for (var i = 0; i < reader.AttributeCount; i++)
        {
            reader.MoveToAttribute(i);

            if (reader.LocalName == name)
            {
                var value = reader.Value;
                reader.MoveToElement();

                return value;
            }
        }

        reader.MoveToElement();

        return null;
    }

    // Deleted text, comments, the note's number, what stands for a picture that cannot be shown.
    private static bool IsLeftOut(string name) =>
        name is "tracked-changes" or "annotation" or "note-citation" or "desc" or "title" or "sequence-decls" or "bibliography-source" or "hidden-text" or "hidden-paragraph";

    private static bool IsHiddenSection(XmlReader reader) =>
        reader.LocalName == "section" && (Attribute(reader, "display") == "none" || Attribute(reader, "is-hidden") == "true");

    private void SkipElement(XmlReader reader)
    {
        var depth = reader.Depth;

        if (!reader.IsEmptyElement)
        {
            while (SafeXml.Next(reader, budget) && reader.Depth > depth)
            {
            }
        }

        SafeXml.Next(reader, budget);
    }

    private void Take(XmlReader reader)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                var (name, empty) = (reader.LocalName, reader.IsEmptyElement);
                Begin(reader, name);

                if (empty)
                {
                    End(name);
                }

                break;
            case XmlNodeType.EndElement:
                End(reader.LocalName);
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when _paragraphs > 0:
                SafeXml.AppendText(reader, _flow);
                break;
        }
    }

    private void Begin(XmlReader reader, string name)
    {
        switch (name)
        {
            case "p" or "h": _paragraphs++; break;
            case "span":
                _hiddenSpans.Push(_flow.IsHidden);
                _flow.IsHidden |= hiddenStyles.Contains(Attribute(reader, "style-name") ?? "");
                break;
            case "tab": _flow.Append('\t'); break;
            case "line-break": _flow.Append('\n'); break;
            case "s": _flow.Append(int.TryParse(Attribute(reader, "c"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= TabSpaces ? '\t' : ' '); break;
            case "list-item": _lists++; break;
            case "table": _tables.BeginTable(); break;
            case "table-row": _tables.BeginRow(); break;
            case "table-cell" or "covered-table-cell":
                _tables.BeginCell();
                _flow.Cell = _tables.Cell;
                break;
            case "image": HasPictures = true; break;
            case "text-box" or "custom-shape" or "rect" or "ellipse" or "caption": BeginAside(TextRegion.TextBox); break;
            case "note-body": BeginAside(TextRegion.Note); break;
            case "header" or "header-left" or "header-first": _flow.Region = TextRegion.Header; break;
            case "footer" or "footer-left" or "footer-first": _flow.Region = TextRegion.Footer; break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "p" or "h":
                _paragraphs--;
                EndParagraph(name == "h");
                break;
            case "span": _flow.IsHidden = _hiddenSpans.TryPop(out var before) && before; break;
            case "list-item": _lists--; break;
            case "table":
                _tables.EndTable();
                _flow.Cell = _tables.Cell;
                break;
            case "text-box" or "custom-shape" or "rect" or "ellipse" or "caption" or "note-body": EndAside(); break;
        }
    }

    private void EndParagraph(bool isHeading)
    {
        _flow.EndParagraph(isHeading, _lists > 0);

        if (_outer.Count == 0 && _anchored.Count > 0)
        {
            _flow.Add(_anchored);
            _anchored.Clear();
        }
    }

    // A frame or a note stands inside the paragraph that anchors it; its own paragraphs are set aside until that ends.
    private void BeginAside(TextRegion region)
    {
        budget.Depth(_outer.Count);
        _outer.Push(_flow);
        _flow = new FlowBuilder(budget) { Region = region };
    }

    private void EndAside()
    {
        if (_outer.TryPop(out var outer))
        {
            (_flow.Region == TextRegion.Note ? _notes : _anchored).AddRange(_flow.Finish());
            _flow = outer;
        }
    }
}
