namespace JobFunctions.Core.Accounts;

/// <summary>The words of the roles in tokens and replies.</summary>
public static class AccountRoles
{
    public static string Name(this AccountRole role) => role switch
    {
        AccountRole.User => "user",
        AccountRole.Hr => "hr",
        AccountRole.Admin => "admin",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    /// <returns>null for another word.</returns>
    public static AccountRole? Parse(string? name) => name switch
    {
        "user" => AccountRole.User,
        "hr" => AccountRole.Hr,
        "admin" => AccountRole.Admin,
        _ => null,
    };
}
