using JobFunctions.Documents.Pdf.Fonts;
using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Pdf.Content;

/// <summary>Runs a page's content and whatever it draws in turn (ISO 32000-2, 7.8.2 and annex A), for the sake of its text.</summary>
internal sealed class ContentInterpreter
{
    private const int MostOperands = 512;
    private const int DeepestForms = 16;
    private const int DeepestStates = 512;

    private readonly FontCache _fonts;
    private readonly FormCounter _forms;
    private readonly ReadingBudget _budget;
    private readonly Canvas _canvas;
    private readonly TextPainter _text;
    private readonly MarkedContent _marks;
    private readonly HashSet<PdfStream> _running = [];
    private readonly List<PdfObject> _operands = [];
    private Stack<GraphicsState> _saved = new();
    private GraphicsState _state;
    private PdfDictionary _resources = PdfDictionary.Empty;

    public ContentInterpreter(PageContent page, in Matrix toPage, FontCache fonts, FormCounter forms, IReadOnlySet<int> switchedOff, ReadingBudget budget)
    {
        (_fonts, _forms, _budget) = (fonts, forms, budget);
        _canvas = new Canvas(page);
        _text = new TextPainter(page, _canvas, budget);
        _marks = new MarkedContent(page, _text, switchedOff, budget);
        _state = new GraphicsState { Transform = toPage, Clip = new Box(0, 0, page.Width, page.Height) };
    }

    public void Run(ReadOnlyMemory<byte> content, PdfDictionary resources)
    {
        var (outerResources, outerSaved) = (_resources, _saved);
        (_resources, _saved) = (resources, new Stack<GraphicsState>());
        var parser = new PdfParser(content, null, _budget);
        _operands.Clear();

        while (parser.Read() is { } item)
        {
            if (item is not PdfKeyword keyword)
            {
                if (_operands.Count < MostOperands)
                {
                    _operands.Add(item);
                }

                continue;
            }

            if (keyword.Value == "BI")
            {
                InlineImage.Skip(parser);
                _canvas.AddPicture(_state);
            }
            else
            {
                Execute(keyword.Value);
            }

            _operands.Clear();
        }

        (_resources, _saved) = (outerResources, outerSaved);
    }

    /// <summary>Draws the appearance of an annotation into its rectangle (ISO 32000-2, 12.5.5).</summary>
    public void DrawAppearance(PdfStream appearance, in Box rectangle, TextRegion region)
    {
        var box = (Box.From(appearance.Dictionary.Array("BBox")) ?? new Box(0, 0, 1, 1)).Through(Matrix.From(appearance.Dictionary.Array("Matrix")));
        var outer = _state;
        var scale = new Matrix(
            box.Width > 0 ? rectangle.Width / box.Width : 1, 0, 0, box.Height > 0 ? rectangle.Height / box.Height : 1, 0, 0);
        var fit = Matrix.Move(-box.X0, -box.Y0).Then(scale).Then(Matrix.Move(rectangle.X0, rectangle.Y0));
        _state = _state with { Transform = fit.Then(_state.Transform) };
        _text.Region = region;
        DrawForm(appearance);
        _text.Region = TextRegion.Body;
        _state = outer;
    }

    private double Number(int index) => index < _operands.Count && _operands[index] is PdfNumber number ? number.Value : 0;

    private string? Name(int index) => index < _operands.Count && _operands[index] is PdfName name ? name.Value : null;

    private byte[] LastString() => _operands.Count > 0 && _operands[^1] is PdfString text ? text.Bytes : [];

    private void Execute(string keyword)
    {
        switch (keyword)
        {
            case "q": Save(); break;
            case "Q": _state = _saved.TryPop(out var saved) ? saved : _state; break;
            case "cm": _state.Transform = OperandMatrix().Then(_state.Transform); break;
            case "gs": SetParameters(_resources.Dictionary("ExtGState").Dictionary(Name(0) ?? "")); break;
            case "Do": Draw(_resources.Dictionary("XObject")[Name(0) ?? ""] as PdfStream); break;
            case "sh": _canvas.AddShading(_state); break;
            case "BMC": _marks.Begin(Name(0), PdfObject.Null, PdfObject.Null); break;
            case "BDC": BeginMarked(); break;
            case "EMC": _marks.End(); break;
            default:
                if (!ExecuteText(keyword) && !ExecutePath(keyword))
                {
                    ExecuteColour(keyword);
                }

                break;
        }
    }

    private bool ExecuteText(string keyword)
    {
        switch (keyword)
        {
            case "BT": _text.Begin(); break;
            case "ET": break;
            case "Tc": _state.LetterSpacing = Number(0); break;
            case "Tw": _state.WordSpacing = Number(0); break;
            case "Tz": _state.HorizontalScale = Number(0) / 100; break;
            case "TL": _state.Leading = Number(0); break;
            case "Tf": SetFont(_resources.Dictionary("Font")[Name(0) ?? ""] as PdfDictionary, Number(1)); break;
            case "Tr": _state.RenderMode = (int)Number(0); break;
            case "Ts": _state.Rise = Number(0); break;
            case "Td": _text.MoveLine(Number(0), Number(1)); break;
            case "TD":
                _state.Leading = -Number(1);
                _text.MoveLine(Number(0), Number(1));
                break;
            case "Tm": _text.SetMatrix(OperandMatrix()); break;
            case "T*": _text.MoveLine(0, -_state.Leading); break;
            case "Tj": _text.Show(_state, LastString()); break;
            case "TJ" when _operands is [.., PdfArray items]: _text.ShowAdjusted(_state, items); break;
            case "TJ": _text.Show(_state, LastString()); break;
            case "'":
                _text.MoveLine(0, -_state.Leading);
                _text.Show(_state, LastString());
                break;
            case "\"":
                (_state.WordSpacing, _state.LetterSpacing) = (Number(0), Number(1));
                _text.MoveLine(0, -_state.Leading);
                _text.Show(_state, LastString());
                break;
            default: return false;
        }

        return true;
    }

    private bool ExecutePath(string keyword)
    {
        switch (keyword)
        {
            case "m": _canvas.MoveTo(_state.Transform, Number(0), Number(1)); break;
            case "l": _canvas.AddPoint(_state.Transform, Number(0), Number(1)); break;
            case "c":
                _canvas.AddPoint(_state.Transform, Number(0), Number(1));
                _canvas.AddPoint(_state.Transform, Number(2), Number(3));
                _canvas.AddPoint(_state.Transform, Number(4), Number(5));
                break;
            case "v" or "y":
                _canvas.AddPoint(_state.Transform, Number(0), Number(1));
                _canvas.AddPoint(_state.Transform, Number(2), Number(3));
                break;
            case "re": _canvas.AddRectangle(_state.Transform, Number(0), Number(1), Number(2), Number(3)); break;
            case "W" or "W*": _canvas.ClipAtNextPaint(); break;
            case "f" or "F" or "f*": _canvas.EndPath(_state, fills: true, strokes: false); break;
            case "B" or "B*" or "b" or "b*": _canvas.EndPath(_state, fills: true, strokes: true); break;
            case "S" or "s": _canvas.EndPath(_state, fills: false, strokes: true); break;
            case "n": _canvas.EndPath(_state, fills: false, strokes: false); break;
            case "h": break;
            default: return false;
        }

        return true;
    }

    private void ExecuteColour(string keyword)
    {
        switch (keyword)
        {
            case "g" or "rg" or "k":
                _state.FillIsPlain = true;
                _state.Fill = OperandPaint();
                break;
            case "cs":
                var space = _resources.Dictionary("ColorSpace")[Name(0) ?? ""];
                _state.FillIsPlain = Paint.IsPlain(space == PdfObject.Null && _operands.Count > 0 ? _operands[0] : space);
                _state.Fill = _state.FillIsPlain ? Paint.Black : null;
                break;
            case "sc" or "scn":
                _state.Fill = _state.FillIsPlain ? OperandPaint() : null;
                break;
        }
    }

    private Matrix OperandMatrix() => new(Number(0), Number(1), Number(2), Number(3), Number(4), Number(5));

    private Paint? OperandPaint()
    {
        Span<double> parts = stackalloc double[4];
        var count = Math.Min(4, _operands.Count);

        for (var i = 0; i < count; i++)
        {
            parts[i] = Number(i);
        }

        return _operands is [.., PdfName] ? null : Paint.From(parts[..count]);
    }

    private void Save()
    {
        if (_saved.Count < DeepestStates)
        {
            _saved.Push(_state);
            _state = _state with { };
        }
    }

    private void SetParameters(PdfDictionary parameters)
    {
        _state.FillAlpha = parameters.Number("ca", _state.FillAlpha);

        if (parameters.Array("Font") is { Count: >= 2 } font)
        {
            SetFont(font[0] as PdfDictionary, font.Number(1));
        }
    }

    private void SetFont(PdfDictionary? font, double size) =>
        (_state.Font, _state.FontSize) = (_fonts.Get(font ?? PdfDictionary.Empty), size);

    private void BeginMarked()
    {
        var named = Name(1) is { } name ? _resources.Dictionary("Properties").Raw(name) : _operands.Count > 1 ? _operands[1] : PdfObject.Null;
        _marks.Begin(Name(0), PdfArray.Follow(named), named);
    }

    private void Draw(PdfStream? drawn)
    {
        switch (drawn?.Dictionary.Name("Subtype"))
        {
            case "Image":
                _canvas.AddPicture(_state);
                break;
            case "Form":
                DrawForm(drawn);
                break;
        }
    }

    private void DrawForm(PdfStream form)
    {
        // A form that draws itself is drawn once; the standard has no such thing.
        if (_running.Count >= DeepestForms || !_running.Add(form))
        {
            return;
        }

        var outer = _state;
        _state = _state with { Transform = Matrix.From(form.Dictionary.Array("Matrix")).Then(_state.Transform) };

        if (Box.From(form.Dictionary.Array("BBox")) is { } box)
        {
            _state.Clip = _state.Clip.Intersect(box.Through(_state.Transform));
        }

        var resources = form.Dictionary.Has("Resources") ? form.Dictionary.Dictionary("Resources") : _resources;
        Run(_forms.Content(form), resources);
        _state = outer;
        _running.Remove(form);
    }
}
