namespace JobFunctions.Core.Accounts.Tokens;

/// <summary>A key that has signed before; see <see cref="JwtOptions.PreviousKeys"/>.</summary>
public sealed class PreviousJwtKey
{
    public string KeyId { get; set; } = string.Empty;

    public string Key { get; set; } = string.Empty;
}
