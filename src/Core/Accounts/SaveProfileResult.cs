namespace JobFunctions.Core.Accounts;

/// <summary>What became of saving a profile.</summary>
public abstract record SaveProfileResult
{
    private SaveProfileResult()
    {
    }

    public sealed record Created(Account Account) : SaveProfileResult;

    public sealed record Updated(Account Account) : SaveProfileResult;

    /// <summary>An admin shut the person out; nothing was changed.</summary>
    public sealed record Blocked : SaveProfileResult;
}
