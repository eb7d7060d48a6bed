namespace JobFunctions.Core.Resumes;

/// <summary>Failures that are known without the reader of documents.</summary>
public static class ResumeFailures
{
    public static readonly ResumeFailure UnsupportedType = new(
        "unsupported_type", "This file type is not supported. Send the resume as PDF, DOCX, RTF, ODT or TXT.");

    public static readonly ResumeFailure ReadingFailed = new(
        "timeout", "The file could not be read in the time that is allowed for it. Save it as DOCX or as a smaller PDF and send it again.");
}
