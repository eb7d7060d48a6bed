namespace JobFunctions.Core.Accounts.SignIn;

/// <summary>Sign-ins for one e-mail, whether or not it has an account: what locks tells nobody who is known here.</summary>
/// <param name="EmailHash">SHA-256 of the address, hex.</param>
/// <param name="Failures">Since the last success, or the end of the last lock.</param>
/// <param name="UnderWay">Attempts whose password is being looked at.</param>
/// <param name="LastAttemptAt">When one began or failed last.</param>
public sealed record SignInAttempts(string EmailHash, int Failures, int UnderWay, DateTimeOffset LastAttemptAt);
