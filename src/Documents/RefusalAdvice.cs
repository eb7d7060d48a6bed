namespace JobFunctions.Documents;

/// <summary>The sentence a person gets with a refusal.</summary>
internal static class RefusalAdvice
{
    public static string For(RefusalCode code, DocumentType type, DocumentLimits limits) => code switch
    {
        RefusalCode.Encrypted => "The file opens only with a password. Save it without a password and send it again.",
        RefusalCode.ImageOnly => "The file has no text, only a picture of it. Send the document it was made from, or run text recognition (OCR) on it first.",
        RefusalCode.Empty => "The file is empty. Send the one with the text.",
        RefusalCode.Corrupt => "The file is damaged. Open it, save it again as PDF or DOCX and send the new file.",
        RefusalCode.LegacyWord => "This is the old binary Word format. Open the file in Word or LibreOffice, save it as DOCX or PDF and send that.",
        RefusalCode.TooLarge => $"The file is too large: at most {limits.MaxBytes / (1024 * 1024)} MB, {limits.MaxPages} pages and {limits.MaxGlyphs} letters are read. Send a shorter one.",
        RefusalCode.TooComplex => "The file is built in too many layers to be read safely. Open it, print it to a new PDF and send that.",
        RefusalCode.TookTooLong => "Reading the file took too long. Open it, print it to a new PDF and send that.",
        _ => Unsupported(type),
    };

    private static string Unsupported(DocumentType type)
    {
        var what = type switch
        {
            DocumentType.Image => "This is a picture.",
            DocumentType.Executable => "This is a program.",
            DocumentType.Archive => "This is an archive.",
            DocumentType.Spreadsheet => "This is a spreadsheet.",
            DocumentType.Presentation => "This is a presentation.",
            DocumentType.Html => "This is a web page.",
            DocumentType.Media => "This is a sound or a film.",
            DocumentType.Xml => "This XML is no Europass document.",
            _ => "This is no document of a known kind.",
        };

        return what + " Send the text as PDF, DOCX, RTF, ODT or TXT.";
    }
}
