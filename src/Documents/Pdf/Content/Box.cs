using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Pdf.Content;

/// <summary>A box with sides along the axes, its corners sorted.</summary>
internal readonly record struct Box(double X0, double Y0, double X1, double Y1)
{
    public double Width => X1 - X0;

    public double Height => Y1 - Y0;

    public double Area => Math.Max(0, Width) * Math.Max(0, Height);

    public bool Contains(double x, double y, double tolerance = 0) => x >= X0 - tolerance && x <= X1 + tolerance && y >= Y0 - tolerance && y <= Y1 + tolerance;

    public bool Contains(in Box other) => other.X0 >= X0 && other.X1 <= X1 && other.Y0 >= Y0 && other.Y1 <= Y1;

    public Box Intersect(in Box other) => new(Math.Max(X0, other.X0), Math.Max(Y0, other.Y0), Math.Min(X1, other.X1), Math.Min(Y1, other.Y1));

    public Box Include(double x, double y) => new(Math.Min(X0, x), Math.Min(Y0, y), Math.Max(X1, x), Math.Max(Y1, y));

    /// <summary>The box around this one's corners after a transformation.</summary>
    public Box Through(in Matrix matrix)
    {
        var (x, y) = matrix.Apply(X0, Y0);
        var box = new Box(x, y, x, y);

        foreach (var (cornerX, cornerY) in ((double, double)[])[(X1, Y0), (X0, Y1), (X1, Y1)])
        {
            (x, y) = matrix.Apply(cornerX, cornerY);
            box = box.Include(x, y);
        }

        return box;
    }

    public static Box? From(PdfArray? numbers) => numbers is { Count: >= 4 }
        ? new(Math.Min(numbers.Number(0), numbers.Number(2)), Math.Min(numbers.Number(1), numbers.Number(3)), Math.Max(numbers.Number(0), numbers.Number(2)), Math.Max(numbers.Number(1), numbers.Number(3)))
        : null;
}
