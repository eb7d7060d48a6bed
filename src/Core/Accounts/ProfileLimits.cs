namespace JobFunctions.Core.Accounts;

/// <summary>What a person may say of themselves.</summary>
public static class ProfileLimits
{
    /// <summary>Characters of a name or a town.</summary>
    public const int Line = 100;

    /// <summary>Full years.</summary>
    public const int LeastAge = 14;

    public const int MostAge = 120;
}
