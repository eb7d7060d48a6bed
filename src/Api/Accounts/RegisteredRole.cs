namespace JobFunctions.Api.Accounts;

/// <summary>The roles that a person can register as.</summary>
public enum RegisteredRole
{
    /// <summary>Looks for work: an account of role <c>user</c>.</summary>
    JobSeeker,

    /// <summary>Posts vacancies: an account of role <c>hr</c>, pending until an admin approves.</summary>
    Recruiter,
}
