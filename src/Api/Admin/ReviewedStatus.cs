namespace JobFunctions.Api.Admin;

/// <summary>The statuses that an admin sets.</summary>
public enum ReviewedStatus
{
    Accepted,
    Rejected,
}
