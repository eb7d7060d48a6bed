namespace JobFunctions.Documents.Pdf.Content;

/// <summary>One drawn letter, or several that one code draws.</summary>
/// <param name="Text">One space for any white space.</param>
/// <param name="X">Where its baseline begins, from the left of the page as shown, in points.</param>
/// <param name="Y">The same from the top.</param>
/// <param name="AdvanceX">To where its baseline ends.</param>
/// <param name="Size">Height of its font on the page.</param>
/// <param name="Spacing">What letter spacing adds after it, in points.</param>
internal sealed record Glyph(string Text, double X, double Y, double AdvanceX, double AdvanceY, double Size, double Spacing)
{
    public bool IsBold { get; init; }

    public bool IsHidden { get; init; }

    /// <summary>Which placing of text on the page it follows: letters drawn after one another share it, whatever strings they come in.</summary>
    public int Start { get; init; }

    /// <summary>Drawn in a mode that paints nothing, or under a picture: hidden, unless it is what was recognised in a scan.</summary>
    public bool IsUnpainted { get; init; }

    /// <summary>Only bounds what is painted next: hidden, unless something is.</summary>
    public bool IsStencil { get; init; }

    public TextRegion Region { get; init; }

    public bool IsSpace => Text == " ";

    /// <summary>A place inside the letter, over the middle of its baseline.</summary>
    public (double X, double Y) Middle
    {
        get
        {
            var length = Math.Sqrt((AdvanceX * AdvanceX) + (AdvanceY * AdvanceY));
            var (upX, upY) = length > 0 ? (AdvanceY / length, -AdvanceX / length) : (0, -1);

            return (X + (AdvanceX / 2) + (upX * Size * 0.3), Y + (AdvanceY / 2) + (upY * Size * 0.3));
        }
    }
}
