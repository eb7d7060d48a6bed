using JobFunctions.Documents.Pdf.Content;

namespace JobFunctions.Documents.Pdf.Layout;

/// <summary>A direction of writing, in whole degrees clockwise from left to right, and the plane turned so that it runs to the right.</summary>
internal readonly record struct Direction(int Degrees)
{
    private const int Snap = 10;

    private double Cos => Math.Cos(Degrees * Math.PI / 180);

    private double Sin => Math.Sin(Degrees * Math.PI / 180);

    /// <summary>Near the four main directions exactly those, since scans lie a little askew; others in steps of five degrees.</summary>
    public static Direction Of(in Glyph glyph)
    {
        if (Math.Abs(glyph.AdvanceX) + Math.Abs(glyph.AdvanceY) < 1e-6)
        {
            return default;
        }

        var degrees = Math.Atan2(glyph.AdvanceY, glyph.AdvanceX) * 180 / Math.PI;
        var quarter = Math.Round(degrees / 90) * 90;
        var snapped = Math.Abs(degrees - quarter) <= Snap ? quarter : Math.Round(degrees / 5) * 5;

        return new Direction(((int)snapped + 360) % 360);
    }

    public Piece Place(in Glyph glyph)
    {
        var (along, across) = ToPlane(glyph.X, glyph.Y);
        var length = (glyph.AdvanceX * Cos) + (glyph.AdvanceY * Sin);

        return new Piece(glyph.Text, Math.Min(along, along + length), Math.Max(along, along + length), across, glyph);
    }

    /// <summary>The box on the page around a box on the plane.</summary>
    public TextBounds ToPage(double left, double top, double right, double bottom)
    {
        var (x, y) = FromPlane(left, top);
        var box = new Box(x, y, x, y);

        foreach (var (along, across) in ((double, double)[])[(right, top), (left, bottom), (right, bottom)])
        {
            (x, y) = FromPlane(along, across);
            box = box.Include(x, y);
        }

        return new TextBounds(box.X0, box.Y0, box.X1, box.Y1);
    }

    private (double Along, double Across) ToPlane(double x, double y) => ((x * Cos) + (y * Sin), (y * Cos) - (x * Sin));

    private (double X, double Y) FromPlane(double along, double across) => ((along * Cos) - (across * Sin), (along * Sin) + (across * Cos));
}
