namespace JobFunctions.Documents.Pdf.Content;

/// <summary>One connected line of a path, known by the box around it, the area inside it and how many points it has.</summary>
/// <remarks>Curves are taken as the lines through their control points.</remarks>
internal record struct PathPart(Box Box, int Points, double Sum, double FirstX, double FirstY, double LastX, double LastY)
{
    /// <summary>Fills so much of its box that the difference is a rounded corner.</summary>
    private const double NearlyWhole = 0.9;

    /// <summary>Less than this is no shape that its box stands for, such as a frame or a bent line.</summary>
    private const double Most = 0.6;

    public static PathPart At(double x, double y) => new(new Box(x, y, x, y), 1, 0, x, y, x, y);

    public readonly bool IsRectangle => Share >= NearlyWhole;

    public readonly bool FillsMostOfBox => Share >= Most;

    private readonly double Share => Box.Area > 0 ? Math.Abs(Sum + (LastX * FirstY) - (FirstX * LastY)) / 2 / Box.Area : 1;

    public readonly PathPart To(double x, double y) =>
        this with { Box = Box.Include(x, y), Points = Points + 1, Sum = Sum + (LastX * y) - (x * LastY), LastX = x, LastY = y };
}
