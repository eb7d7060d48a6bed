namespace JobFunctions.Core.Accounts;

/// <summary>What a person is on the platform.</summary>
public enum AccountRole
{
    /// <summary>Looks for work.</summary>
    User,

    /// <summary>Posts vacancies for an employer, once approved.</summary>
    Hr,

    /// <summary>Runs the place.</summary>
    Admin,
}
