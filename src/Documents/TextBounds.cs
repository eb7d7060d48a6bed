namespace JobFunctions.Documents;

/// <summary>A box in points (1/72 inch) from the upper left corner of the page as it is shown; <see cref="Bottom"/> is the larger.</summary>
public readonly record struct TextBounds(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    /// <summary>The smallest box around all of them, <see langword="null"/> when there are none.</summary>
    public static TextBounds? Around(IEnumerable<TextBounds?> boxes)
    {
        TextBounds? around = null;

        foreach (var box in boxes)
        {
            around = (around, box) switch
            {
                (_, null) => around,
                (null, _) => box,
                ({ } a, { } b) => new TextBounds(Math.Min(a.Left, b.Left), Math.Min(a.Top, b.Top), Math.Max(a.Right, b.Right), Math.Max(a.Bottom, b.Bottom)),
            };
        }

        return around;
    }
}
