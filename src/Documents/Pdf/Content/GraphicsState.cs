using JobFunctions.Documents.Pdf.Fonts;

namespace JobFunctions.Documents.Pdf.Content;

/// <summary>What q keeps and Q brings back (ISO 32000-2, 8.4 and 9.3), as far as text depends on it.</summary>
internal sealed record GraphicsState
{
    public Matrix Transform { get; set; } = Matrix.Identity;

    public Box Clip { get; set; }

    /// <summary>Whether all that is within <see cref="Clip"/> is to be seen, and not a part of other shape.</summary>
    public bool ClipIsBox { get; set; } = true;

    /// <summary>The first of the letters that what follows is painted through, <see langword="null"/> when there are none.</summary>
    public int? StencilFrom { get; set; }

    /// <summary><see langword="null"/> for a pattern or a colour that cannot be told.</summary>
    public Paint? Fill { get; set; } = Paint.Black;

    public bool FillIsPlain { get; set; } = true;

    public double FillAlpha { get; set; } = 1;

    /// <summary>As <see cref="Fill"/>, for lines.</summary>
    public Paint? Stroke { get; set; } = Paint.Black;

    public bool StrokeIsPlain { get; set; } = true;

    public double LineWidth { get; set; } = 1;

    /// <summary>Whether paint mixes with what is under it, or goes through a mask.</summary>
    public bool IsBlended { get; set; }

    /// <summary>Whether a shape hides what is under it.</summary>
    public bool IsOpaque => FillAlpha > 0.99 && !IsBlended;

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
