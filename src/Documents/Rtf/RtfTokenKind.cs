namespace JobFunctions.Documents.Rtf;

/// <summary>What kind of thing comes next in an RTF file.</summary>
internal enum RtfTokenKind
{
    End,
    OpenGroup,
    CloseGroup,

    /// <summary>A control word or sign.</summary>
    Control,

    /// <summary>One byte of text, spelled out or in hexadecimal.</summary>
    Text,
}
