using JobFunctions.Documents.Pdf.Fonts;
using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Pdf.Content;

/// <summary>Places the letters of shown strings on the page (ISO 32000-2, 9.4).</summary>
internal sealed class TextPainter(PageContent page, Canvas canvas, ReadingBudget budget)
{
    private const double SmallestVisibleSize = 1;
    private const int MostGlyphsOfAPage = 250_000;

    private readonly List<FontChar> _chars = [];
    private Matrix _text = Matrix.Identity;
    private Matrix _line = Matrix.Identity;
    private int _starts;

    /// <summary>Whether what is drawn belongs to a layer that is switched off.</summary>
    public bool IsSwitchedOff { get; set; }

    public TextRegion Region { get; set; }

    /// <summary>How many spans are open whose text is given beside what they draw.</summary>
    public int Replacements { get; set; }

    public void Begin() => SetMatrix(Matrix.Identity);

    public void MoveLine(double x, double y)
    {
        _line = Matrix.Move(x, y).Then(_line);
        _text = _line;
    }

    public void SetMatrix(in Matrix matrix)
    {
        (_text, _line) = (matrix, matrix);
        _starts++;
    }

    public void ShowAdjusted(GraphicsState state, PdfArray items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            switch (items[i])
            {
                case PdfString shown:
                    Show(state, shown.Bytes);
                    break;
                case PdfNumber adjustment:
                    var by = -adjustment.Value / 1000 * state.FontSize;
                    Advance(state, state.Font is { IsVertical: true } ? by : by * state.HorizontalScale);
                    break;
            }
        }
    }

    public void Show(GraphicsState state, byte[] shown)
    {
        if (state.Font is not { } font)
        {
            return;
        }

        _chars.Clear();
        font.Decode(shown, _chars);
        budget.Glyphs(_chars.Count);

        if (page.Glyphs.Count > MostGlyphsOfAPage)
        {
            throw new RefusedException(RefusalCode.TooLarge);
        }

        var scale = font.IsVertical ? 1 : state.HorizontalScale;

        foreach (var shownChar in _chars)
        {
            var width = shownChar.Advance * state.FontSize * scale;
            var spacing = state.LetterSpacing * scale;
            Draw(state, font, shownChar, width, spacing);
            Advance(state, width + spacing + (shownChar.IsSingleByteSpace ? state.WordSpacing * scale : 0));
        }
    }

    private void Advance(GraphicsState state, double by) =>
        _text = (state.Font is { IsVertical: true } ? Matrix.Move(0, by) : Matrix.Move(by, 0)).Then(_text);

    private void Draw(GraphicsState state, PdfFont font, FontChar shown, double width, double spacing)
    {
        var text = shown.Text;

        if (string.IsNullOrEmpty(text) && Replacements > 0)
        {
            text = PageContent.Unknown;
        }

        if (string.IsNullOrEmpty(text))
        {
            page.Unmapped += text is null ? 1 : 0;
            return;
        }

        var matrix = _text.Then(state.Transform);
        var (x, y) = matrix.Apply(0, state.Rise);
        var (advanceX, advanceY) = font.IsVertical ? matrix.Turn(0, width) : matrix.Turn(width, 0);
        var (upX, upY) = matrix.Turn(0, state.FontSize * font.Height);
        var (spacingX, spacingY) = matrix.Turn(spacing, 0);
        var size = Math.Sqrt((upX * upX) + (upY * upY));

        if (!double.IsFinite(x + y + advanceX + advanceY + size))
        {
            return;
        }

        var (middleX, middleY) = (x + (advanceX / 2) + (upX * 0.3), y + (advanceY / 2) + (upY * 0.3));
        var unpainted = state.RenderMode is 3 or 7;

        if (state.RenderMode == 7)
        {
            state.StencilFrom ??= page.Glyphs.Count;
        }

        page.Glyphs.Add(new Glyph(string.IsNullOrWhiteSpace(text) ? " " : text, x, y, advanceX, advanceY, size, Math.Sqrt((spacingX * spacingX) + (spacingY * spacingY)) * Math.Sign(spacing))
        {
            IsBold = font.IsBold || state.RenderMode == 2,
            Start = _starts,
            IsUnpainted = unpainted && !IsSwitchedOff,
            IsStencil = state.RenderMode == 7 && !IsSwitchedOff,
            IsHidden = unpainted || IsSwitchedOff || IsInvisible(state, size, middleX, middleY),
            Region = Region,
        });
    }

    private bool IsInvisible(GraphicsState state, double size, double x, double y)
    {
        if (size < SmallestVisibleSize || state.FillAlpha <= 0.01 || !state.Clip.Contains(x, y, size / 2))
        {
            return true;
        }

        if (canvas.Under(x, y) is not { } under)
        {
            return false;
        }

        var (fills, strokes) = (state.RenderMode is not (1 or 5), state.RenderMode is 1 or 2 or 5 or 6);

        return (!fills || state.Fill?.LooksLike(under) is true) && (!strokes || state.Stroke?.LooksLike(under) is true);
    }
}
