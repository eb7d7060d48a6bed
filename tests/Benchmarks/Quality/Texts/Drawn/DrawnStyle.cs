namespace JobFunctions.Benchmarks.Quality.Texts.Drawn;

/// <summary>How text is set in a column.</summary>
/// <param name="Size">Of the letters, in points.</param>
/// <param name="Leading">From line to line, in sizes.</param>
internal sealed record DrawnStyle(double Size, double Leading)
{
    /// <summary>Whether full lines reach both edges.</summary>
    public bool IsJustified { get; init; }

    /// <summary>White space above a heading and between jobs, in sizes.</summary>
    public double BlockGap { get; init; } = 0.8;

    public double LineHeight => Size * Leading;

    public static DrawnStyle Any(Random lot) => new(lot.Next(17, 23) / 2.0, lot.Next(115, 141) / 100.0) { BlockGap = lot.Next(5, 13) / 10.0 };
}
