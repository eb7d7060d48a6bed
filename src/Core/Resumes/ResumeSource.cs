namespace JobFunctions.Core.Resumes;

/// <summary>How a resume came.</summary>
public enum ResumeSource
{
    File,
    Manual,
    Hh,

    /// <summary>Written here for a vacancy, out of another one.</summary>
    Generated,
}
