namespace JobFunctions.Core.Resumes;

/// <summary>Failures that are known without the reader of documents.</summary>
public static class ResumeFailures
{
    public static readonly ResumeFailure UnsupportedType = new(
        "unsupported_type", "This file type is not supported. Send the resume as PDF, DOCX, RTF, ODT or TXT.");

    public static readonly ResumeFailure NoResume = new(
        "no_resume", "Nothing in this file reads as a resume: no name, no position, no skills, no work. Send your resume, or type it in.");

    public static readonly ResumeFailure ReadingFailed = new(
        "timeout", "The file could not be read in the time that is allowed for it. Save it as DOCX or as a smaller PDF and send it again.");
}
