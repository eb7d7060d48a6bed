namespace JobFunctions.Documents.Pdf.Layout;

/// <summary>White space between two columns, beside some of the chunks that are sorted by their tops.</summary>
/// <param name="First">The first chunk beside it.</param>
/// <param name="Last">The last, included.</param>
internal readonly record struct Gutter(double Left, double Right, int First, int Last)
{
    /// <summary>Where rows that both sides share begin, the first left out; <see langword="null"/> when they are columns.</summary>
    public IReadOnlyList<double>? Rows { get; init; }

    public double Middle => (Left + Right) / 2;
}
