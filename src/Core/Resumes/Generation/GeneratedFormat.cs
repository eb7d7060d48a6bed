namespace JobFunctions.Core.Resumes.Generation;

/// <summary>What a generated resume is written as.</summary>
public enum GeneratedFormat
{
    /// <summary>JSON Resume, jsonresume.org.</summary>
    Json,

    /// <summary>Word.</summary>
    Docx,
}
