namespace JobFunctions.Core.Search.Preferences;

/// <summary>What made the person say it.</summary>
public enum FeedbackReason
{
    Salary,
    Place,
    Company,
    Skills,
    Other,
}
