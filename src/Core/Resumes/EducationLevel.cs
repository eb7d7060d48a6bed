namespace JobFunctions.Core.Resumes;

/// <summary>From lowest to highest; <see cref="Higher"/> is a finished degree that is not named.</summary>
public enum EducationLevel
{
    Secondary,
    SpecialSecondary,
    UnfinishedHigher,
    Higher,
    Bachelor,
    Master,
    Doctor,
}
