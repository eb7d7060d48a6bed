namespace JobFunctions.Documents;

/// <summary>Where a block stands.</summary>
public enum TextRegion
{
    Body,

    /// <summary>Repeated at the top of pages.</summary>
    Header,

    /// <summary>Repeated at the foot of pages.</summary>
    Footer,

    /// <summary>A footnote or an endnote.</summary>
    Note,

    /// <summary>A frame or shape beside the running text.</summary>
    TextBox,

    /// <summary>An answer typed into a form field.</summary>
    FormField,
}
