using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Pdf.Content;

/// <summary>A colour, roughly: enough to tell whether a letter stands out from what is under it. All parts from 0 to 1.</summary>
internal readonly record struct Paint(double Red, double Green, double Blue)
{
    private const double JustVisible = 0.04;

    public static Paint White { get; } = new(1, 1, 1);

    public static Paint Black { get; } = new(0, 0, 0);

    public bool LooksLike(in Paint other) =>
        Math.Abs(Red - other.Red) < JustVisible && Math.Abs(Green - other.Green) < JustVisible && Math.Abs(Blue - other.Blue) < JustVisible;

    /// <returns><see langword="null"/> for a number of parts that no device colour has.</returns>
    public static Paint? From(ReadOnlySpan<double> parts) => parts switch
    {
        [var gray] => new(gray, gray, gray),
        [var red, var green, var blue] => new(red, green, blue),
        [var cyan, var magenta, var yellow, var black] => new((1 - cyan) * (1 - black), (1 - magenta) * (1 - black), (1 - yellow) * (1 - black)),
        _ => null,
    };

    /// <summary>Whether numbers in this colour space are grey, red-green-blue or cyan-magenta-yellow-black, and not a tint or an index of something.</summary>
    public static bool IsPlain(PdfObject space) => space switch
    {
        PdfName { Value: "DeviceGray" or "DeviceRGB" or "DeviceCMYK" or "G" or "RGB" or "CMYK" } => true,
        PdfArray { Count: > 0 } array => array[0] is PdfName { Value: "ICCBased" or "CalRGB" or "CalGray" },
        _ => false,
    };
}
