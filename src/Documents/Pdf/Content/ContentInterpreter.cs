using JobFunctions.Documents.Pdf.Fonts;
using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Pdf.Content;

/// <summary>Runs a page's content and whatever it draws in turn (ISO 32000-2, 7.8.2 and annex A), for the sake of its text.</summary>
internal sealed class ContentInterpreter
{
    private const int DeepestForms = 16;
    private const int DeepestStates = 512;

    private readonly FontCache _fonts;
    private readonly FormCounter _forms;
    private readonly OptionalContent _layers;
    private readonly ReadingBudget _budget;
    private readonly Canvas _canvas;
    private readonly TextPainter _text;
    private readonly MarkedContent _marks;
    private readonly Operands _operands = new();
    private readonly TextOperators _textOperators;
    private readonly PathOperators _pathOperators;
    private readonly ColourOperators _colourOperators;
    private readonly HashSet<PdfStream> _running = [];
    private Stack<GraphicsState> _saved = new();
    private GraphicsState _state;
    private PdfDictionary _resources = PdfDictionary.Empty;

    public ContentInterpreter(PageContent page, in Matrix toPage, FontCache fonts, FormCounter forms, OptionalContent layers, ReadingBudget budget)
    {
        (_fonts, _forms, _layers, _budget) = (fonts, forms, layers, budget);
        _canvas = new Canvas(page);
        _text = new TextPainter(page, _canvas, budget);
        _marks = new MarkedContent(page, _text, _canvas, layers, budget);
        _textOperators = new TextOperators(_text, _operands);
        _pathOperators = new PathOperators(_canvas, _operands);
        _colourOperators = new ColourOperators(_operands);
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
                _operands.Add(item);
                continue;
            }

            if (keyword.Value == "BI")
            {
                InlineImage.Skip(parser);
                _canvas.AddPicture(_state, isOpaque: false);
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

    private void Execute(string keyword)
    {
        switch (keyword)
        {
            case "q": Save(); break;
            case "Q": _state = _saved.TryPop(out var saved) ? saved : _state; break;
            case "cm": _state.Transform = _operands.Matrix.Then(_state.Transform); break;
            case "w": _state.LineWidth = _operands.Number(0); break;
            case "gs": SetParameters(_resources.Dictionary("ExtGState").Dictionary(_operands.Name(0) ?? "")); break;
            case "Do": Draw(_resources.Dictionary("XObject")[_operands.Name(0) ?? ""] as PdfStream); break;
            case "sh": _canvas.AddShading(_state); break;
            case "BMC": _marks.Begin(_operands.Name(0), PdfObject.Null, PdfObject.Null); break;
            case "BDC": BeginMarked(); break;
            case "EMC": _marks.End(); break;
            case "Tf": SetFont(FontNamed(_operands.Name(0) ?? ""), _operands.Number(1)); break;
            default:
                if (!_textOperators.TryExecute(keyword, _state) && !_pathOperators.TryExecute(keyword, _state))
                {
                    _colourOperators.Execute(keyword, _state, _resources);
                }

                break;
        }
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
        _state.LineWidth = parameters.Number("LW", _state.LineWidth);

        if (parameters.Has("BM") || parameters.Has("SMask"))
        {
            var blend = parameters.Array("BM") is { } choices ? (choices[0] as PdfName)?.Value : parameters.Name("BM");
            _state.IsBlended = blend is not (null or "Normal" or "Compatible") || parameters["SMask"] is PdfDictionary;
        }

        if (parameters.Array("Font") is { Count: >= 2 } font)
        {
            SetFont(font[0] as PdfDictionary, font.Number(1));
        }
    }

    /// <returns>An empty one for a name that stands for nothing, which readers take for a plain font; <see langword="null"/> for one that is lost.</returns>
    private PdfDictionary? FontNamed(string name)
    {
        if (_resources.IsLost("Font"))
        {
            return null;
        }

        var fonts = _resources.Dictionary("Font");

        return fonts.Has(name) ? fonts[name] as PdfDictionary : PdfDictionary.Empty;
    }

    private void SetFont(PdfDictionary? font, double size) =>
        (_state.Font, _state.FontSize) = (_fonts.Get(font), size);

    private void BeginMarked()
    {
        var named = _operands.Name(1) is { } name ? _resources.Dictionary("Properties").Raw(name) : _operands[1];
        _marks.Begin(_operands.Name(0), PdfArray.Follow(named), named);
    }

    private void Draw(PdfStream? drawn)
    {
        if (drawn is null || _layers.IsOff(drawn.Dictionary.Raw("OC")))
        {
            return;
        }

        switch (drawn.Dictionary.Name("Subtype"))
        {
            case "Image":
                _canvas.AddPicture(_state, isOpaque: !drawn.Dictionary.Has("SMask") && !drawn.Dictionary.Has("Mask") && !drawn.Dictionary.Boolean("ImageMask"));
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
