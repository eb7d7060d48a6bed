using System.Globalization;
using System.Xml;

using JobFunctions.Documents.Packages;

namespace JobFunctions.Documents.Docx;

/// <summary>Walks one part of a Word document: the body, a header, the notes.</summary>
/// <remarks>Reads forward once and keeps only what is open, so a part's size costs time and not memory.</remarks>
internal sealed class WordPartReader(WordStyles styles, TableCounter tables, ReadingBudget budget)
{
    private const int TinyHalfPoints = 2;

    private readonly Stack<FlowBuilder> _outer = new();
    private readonly Stack<(bool Heading, bool List, bool Hidden, bool Shaded)> _outerParagraphs = new();
    private readonly List<TextBlock> _anchored = [];
    private FlowBuilder _flow = new(budget);
    private (bool Heading, bool List, bool Hidden, bool Shaded) _paragraph;
    private (bool Hidden, bool White, bool Shaded) _run;
    private bool _inRunProperties;
    private bool _inParagraphMark;
    private bool _inText;

    /// <summary>Whether a picture or a drawing was met.</summary>
    public bool HasPictures { get; private set; }

    public IReadOnlyList<TextBlock> Read(XmlReader reader, TextRegion region)
    {
        _flow.Region = region;
        var more = SafeXml.Next(reader, budget);

        while (more)
        {
            if (reader.NodeType == XmlNodeType.Element && IsLeftOut(reader))
            {
                SkipElement(reader);
                more = !reader.EOF;
                continue;
            }

            Take(reader);
            more = SafeXml.Next(reader, budget);
        }

        return _flow.Finish();
    }

    // Deleted and moved-away text, the older copy of a drawing, the lines between notes.
    private static bool IsLeftOut(XmlReader reader) =>
        WordNames.IsWord(reader.NamespaceURI)
            ? reader.LocalName is "del" or "moveFrom" && !IsProperty(reader)
                || (reader.LocalName is "footnote" or "endnote" && WordNames.Attribute(reader, "type") is "separator" or "continuationSeparator" or "continuationNotice")
            : WordNames.IsCompatibility(reader.NamespaceURI) && reader.LocalName == "Fallback";

    private static bool IsProperty(XmlReader reader) => reader.IsEmptyElement;

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
            case XmlNodeType.Element when WordNames.IsWord(reader.NamespaceURI):
                Begin(reader);

                if (reader.IsEmptyElement)
                {
                    End(reader.LocalName);
                }

                break;
            case XmlNodeType.Element:
                HasPictures |= reader.LocalName is "blip" or "imagedata";
                _inText = reader.LocalName == "t" && !reader.IsEmptyElement;
                break;
            case XmlNodeType.EndElement:
                _inText = false;

                if (WordNames.IsWord(reader.NamespaceURI))
                {
                    End(reader.LocalName);
                }

                break;
            case XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA when _inText:
                // White space in the file's text is a space; a line's end or a tab is an element of its own.
                SafeXml.AppendText(reader, _flow);
                break;
        }
    }

    private void Begin(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "p": _paragraph = default; break;
            case "r": BeginRun(); break;
            case "t": _inText = !reader.IsEmptyElement; break;
            case "tab" when !_inRunProperties && reader.AttributeCount == 0: _flow.Append('\t'); break;
            case "ptab": _flow.Append('\t'); break;
            case "br" or "cr": _flow.Append('\n'); break;
            case "noBreakHyphen": _flow.Append('-'); break;
            case "sym": AppendSymbol(reader); break;
            case "pPr": _inParagraphMark = true; break;
            case "rPr": _inRunProperties = true; break;
            case "drawing" or "pict" or "object": HasPictures |= reader.LocalName == "drawing"; break;
            case "tbl": tables.BeginTable(); break;
            case "tr": tables.BeginRow(); break;
            case "tc":
                tables.BeginCell();
                _flow.Cell = tables.Cell;
                break;
            case "txbxContent": BeginTextBox(); break;
            default: SetProperty(reader); break;
        }
    }

    private void SetProperty(XmlReader reader)
    {
        var forMark = _inParagraphMark && _inRunProperties;

        switch (reader.LocalName)
        {
            case "pStyle":
                var style = WordNames.Attribute(reader, "val") ?? "";
                _paragraph.Heading |= styles.IsHeading(style);
                _paragraph.Hidden |= styles.IsHidden(style);
                _paragraph.List |= styles.IsList(style);
                break;
            case "outlineLvl" when _inParagraphMark: _paragraph.Heading |= WordNames.Attribute(reader, "val") is not "9"; break;
            case "numPr": _paragraph.List = true; break;
            case "shd" when WordNames.Attribute(reader, "fill") is not (null or "auto" or "FFFFFF"):
                _paragraph.Shaded |= !_inRunProperties;
                _run.Shaded |= _inRunProperties;
                break;
            case "rStyle" when !forMark: _run.Hidden |= styles.IsHidden(WordNames.Attribute(reader, "val") ?? ""); break;
            case "vanish" when _inRunProperties && !forMark: _run.Hidden = WordNames.IsOn(reader); break;
            case "b" when _inRunProperties && !forMark: _flow.IsBold = WordNames.IsOn(reader); break;
            case "color" when _inRunProperties && !forMark: _run.White = WordNames.Attribute(reader, "val") is "FFFFFF" or "ffffff"; break;
            case "sz" when _inRunProperties && !forMark && int.TryParse(WordNames.Attribute(reader, "val"), NumberStyles.None, CultureInfo.InvariantCulture, out var halfPoints):
                _flow.FontSize = halfPoints / 2.0;
                _run.Hidden |= halfPoints <= TinyHalfPoints;
                break;
        }
    }

    private void BeginRun()
    {
        _run = default;
        (_flow.IsHidden, _flow.ClosesUp, _flow.IsBold, _flow.FontSize) = (_paragraph.Hidden, _paragraph.Hidden, false, null);
    }

    private void End(string name)
    {
        switch (name)
        {
            case "t": _inText = false; break;
            case "p": EndParagraph(); break;
            case "pPr": _inParagraphMark = false; break;
            case "rPr":
                _inRunProperties = false;
                // White letters may stand on something dark that only a style or a shape tells of; without any it is white on white.
                var hidesInWhite = _run.White && !_run.Shaded && !_paragraph.Shaded && tables.Cell is null && _outer.Count == 0;
                _flow.ClosesUp = _paragraph.Hidden || _run.Hidden;
                _flow.IsHidden = _flow.ClosesUp || hidesInWhite;
                break;
            case "tbl":
                tables.EndTable();
                _flow.Cell = tables.Cell;
                break;
            case "txbxContent": EndTextBox(); break;
        }
    }

    private void EndParagraph()
    {
        _flow.EndParagraph(_paragraph.Heading, _paragraph.List);

        if (_outer.Count == 0 && _anchored.Count > 0)
        {
            _flow.Add(_anchored);
            _anchored.Clear();
        }
    }

    // A frame's paragraphs stand inside the paragraph that anchors it; they are set aside until that ends.
    private void BeginTextBox()
    {
        budget.Depth(_outer.Count);
        _outer.Push(_flow);
        _outerParagraphs.Push(_paragraph);
        _flow = new FlowBuilder(budget) { Region = TextRegion.TextBox };
    }

    private void EndTextBox()
    {
        if (_outer.TryPop(out var outer))
        {
            _anchored.AddRange(_flow.Finish());
            _flow = outer;
            _paragraph = _outerParagraphs.Pop();
        }
    }

    private void AppendSymbol(XmlReader reader)
    {
        if (int.TryParse(WordNames.Attribute(reader, "char"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            // Fonts of symbols have their letters in the private area; those that lists begin with are bullets to the eye.
            _flow.Append(code switch
            {
                0xF0B7 or 0xF0A7 or 0xF0D8 or 0xF076 => "•",
                > 0x20 and < 0xD800 => ((char)code).ToString(),
                _ => "",
            });
        }
    }
}
