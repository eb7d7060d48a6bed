using JobFunctions.Documents.Pdf.Fonts;

namespace JobFunctions.Documents.Pdf.Content;

/// <summary>What q keeps and Q brings back (ISO 32000-2, 8.4 and 9.3), as far as text depends on it.</summary>
internal sealed record GraphicsState
{
    public Matrix Transform { get; set; } = Matrix.Identity;

    public Box Clip { get; set; }

    /// <summary><see langword="null"/> for a pattern or a colour that cannot be told.</summary>
    public Paint? Fill { get; set; } = Paint.Black;

    public bool FillIsPlain { get; set; } = true;

    public double FillAlpha { get; set; } = 1;

    public PdfFont? Font { get; set; }

    public double FontSize { get; set; }

    public double LetterSpacing { get; set; }

    public double WordSpacing { get; set; }

    /// <summary>1 is unscaled.</summary>
    public double HorizontalScale { get; set; } = 1;

    public double Leading { get; set; }

    public double Rise { get; set; }

    /// <summary>0 to 7; 3 draws nothing, 7 only clips.</summary>
    public int RenderMode { get; set; }
}
