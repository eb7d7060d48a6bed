namespace JobFunctions.Benchmarks.Quality.Texts.Drawn;

/// <summary>How a producer of PDF writes a line.</summary>
internal enum DrawnText
{
    /// <summary>As one string with its spaces.</summary>
    Lines,

    /// <summary>Each word at its place, without spaces.</summary>
    Words,

    /// <summary>Each word at its place, its letters a little closer or wider, as TeX does.</summary>
    Kerned,
}
