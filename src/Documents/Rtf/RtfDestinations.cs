namespace JobFunctions.Documents.Rtf;

/// <summary>What the control words that open a destination mean for the text.</summary>
internal static class RtfDestinations
{
    /// <summary>Where the paragraphs of a text set aside stand, <see langword="null"/> for other words.</summary>
    public static TextRegion? Aside(string word) => word switch
    {
        "header" or "headerl" or "headerr" or "headerf" => TextRegion.Header,
        "footer" or "footerl" or "footerr" or "footerf" => TextRegion.Footer,
        "footnote" => TextRegion.Note,
        "shptxt" or "dptxbxtext" => TextRegion.TextBox,
        _ => null,
    };

    /// <summary>Starred, which old programs skip, and yet holding the text itself.</summary>
    public static bool HoldsText(string word) => word is "shpinst" or "ud" or "fldrslt";

    /// <summary>Data, instructions, or a second copy of what is there already.</summary>
    public static bool IsSkipped(string word) =>
        word is "stylesheet" or "info" or "fldinst" or "objdata" or "listtext" or "pntext" or "pntxta" or "pntxtb" or "xe" or "tc"
            or "shprslt" or "nonshppict" or "nonesttables" or "rxe" or "bkmkstart" or "bkmkend" or "sp" or "annotation" or "atnid" or "atnauthor";
}
