namespace JobFunctions.Api.Limits;

/// <summary>The stricter limit of calls that guess passwords or make accounts: <see cref="RateLimitOptions.SignInPerMinute"/> for each client address.</summary>
internal static class SignInLimit
{
    public const string Name = "sign-in";
}
