namespace JobFunctions.Documents.Rtf;

/// <summary>What holds inside a pair of braces.</summary>
internal record struct RtfGroup()
{
    public RtfDestination Destination { get; set; }

    public int Font { get; set; }

    /// <summary>How many characters after <c>\u</c> stand in for it in old programs.</summary>
    public int Fallback { get; set; } = 1;

    public bool IsHidden { get; set; }

    public bool IsDeleted { get; set; }

    public bool IsWhite { get; set; }

    public bool IsShaded { get; set; }

    public bool IsBold { get; set; }

    /// <summary>In half points.</summary>
    public int Size { get; set; } = 24;

    /// <summary>Whether closing the group ends a text set aside: a note, a header, a frame.</summary>
    public bool EndsAside { get; set; }
}
