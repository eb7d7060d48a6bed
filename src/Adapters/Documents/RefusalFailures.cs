using JobFunctions.Core.Resumes;
using JobFunctions.Documents;

namespace JobFunctions.Adapters.Documents;

/// <summary>What the library's refusals are in the words of the product.</summary>
internal static class RefusalFailures
{
    public static ResumeFailure Of(DocumentReading.Refused refused) => new(CodeOf(refused.Code), refused.Advice);

    /// <summary>Why a file of this type cannot be a resume.</summary>
    public static ResumeFailure Of(DocumentType type) => type switch
    {
        DocumentType.Empty => new("empty", "The file is empty. Send the one with the text."),
        DocumentType.LegacyWord => new("old_doc", "This is the old binary Word format. Open the file in Word or LibreOffice, save it as DOCX or PDF and send that."),
        DocumentType.EncryptedOffice => new("password", "The file opens only with a password. Save it without a password and send it again."),
        DocumentType.Image => new("unsupported_type", "This is a picture. Send the document it was made from, as PDF, DOCX, RTF, ODT or TXT."),
        _ => ResumeFailures.UnsupportedType,
    };

    private static string CodeOf(RefusalCode code) => code switch
    {
        RefusalCode.Encrypted => "password",
        RefusalCode.ImageOnly => "image_only",
        RefusalCode.Empty => "empty",
        RefusalCode.UnsupportedType => "unsupported_type",
        RefusalCode.LegacyWord => "old_doc",
        RefusalCode.TooLarge or RefusalCode.TooComplex => "too_complex",
        RefusalCode.TookTooLong => "timeout",
        _ => "corrupt",
    };
}
