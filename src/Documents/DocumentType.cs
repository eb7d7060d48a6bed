namespace JobFunctions.Documents;

/// <summary>What a file is by its content; its name is never asked.</summary>
public enum DocumentType
{
    /// <summary>Nothing that is recognised: binary data of no known kind.</summary>
    Unknown,

    /// <summary>No bytes at all.</summary>
    Empty,

    Pdf,

    /// <summary>Office Open XML text (Word 2007 and later).</summary>
    Docx,

    /// <summary>Rich Text Format, which often comes under the name .doc.</summary>
    Rtf,

    /// <summary>OpenDocument text.</summary>
    Odt,

    PlainText,

    /// <summary>JSON; the reader takes its text values, in the order of JSON Resume where it is one.</summary>
    Json,

    /// <summary>XML other than HTML; the reader takes Europass.</summary>
    Xml,

    /// <summary>Word 97 to 2003, or another file in its container.</summary>
    LegacyWord,

    /// <summary>An Office file in an encrypted container: it asks for a password.</summary>
    EncryptedOffice,

    Spreadsheet,
    Presentation,
    Html,
    Image,
    Executable,
    Archive,
    Media,
}
