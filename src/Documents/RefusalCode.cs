namespace JobFunctions.Documents;

/// <summary>Why a file was refused.</summary>
public enum RefusalCode
{
    /// <summary>It opens only with a password.</summary>
    Encrypted,

    /// <summary>It shows pictures, outlines or letters without meaning: its text needs recognition (OCR).</summary>
    ImageOnly,

    /// <summary>Nothing is in it.</summary>
    Empty,

    /// <summary>It is of a readable type and broken.</summary>
    Corrupt,

    /// <summary>It is no text document: a picture, a program, an archive.</summary>
    UnsupportedType,

    /// <summary>It is the binary DOC of Word 97 to 2003.</summary>
    LegacyWord,

    /// <summary>It has more bytes, pages or letters than the limits allow, packed or unpacked.</summary>
    TooLarge,

    /// <summary>It is nested deeper than the limits allow.</summary>
    TooComplex,

    /// <summary>Reading it did not end in the time allowed.</summary>
    TookTooLong,
}
