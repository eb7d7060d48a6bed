using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Pdf.Content;

/// <summary>A transformation of the plane, written as the standard writes it (ISO 32000-2, 8.3.3): points are rows, multiplied from the left.</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    public static Matrix Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>This one first, then the other.</summary>
    public Matrix Then(in Matrix other) => new(
        (A * other.A) + (B * other.C),
        (A * other.B) + (B * other.D),
        (C * other.A) + (D * other.C),
        (C * other.B) + (D * other.D),
        (E * other.A) + (F * other.C) + other.E,
        (E * other.B) + (F * other.D) + other.F);

    public (double X, double Y) Apply(double x, double y) => ((x * A) + (y * C) + E, (x * B) + (y * D) + F);

    /// <summary>The same for a direction, which does not move.</summary>
    public (double X, double Y) Turn(double x, double y) => ((x * A) + (y * C), (x * B) + (y * D));

    public static Matrix Move(double x, double y) => new(1, 0, 0, 1, x, y);

    public static Matrix From(PdfArray? numbers) => numbers is { Count: >= 6 }
        ? new(numbers.Number(0), numbers.Number(1), numbers.Number(2), numbers.Number(3), numbers.Number(4), numbers.Number(5))
        : Identity;
}
