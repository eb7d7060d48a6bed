namespace JobFunctions.Core.Accounts.SignIn;

/// <summary>Proves a person by Google's authorization code.</summary>
public interface IGoogleSignIn
{
    /// <summary>False while no client id is configured.</summary>
    bool IsEnabled { get; }

    /// <param name="code">As Google's page gave it, decoded once; good once.</param>
    /// <param name="redirectUri">The page that it was given to.</param>
    /// <returns>null for a code that Google does not take, or an answer that Google did not sign for us.</returns>
    /// <exception cref="Search.SourceBusyException">Google does not answer now.</exception>
    Task<GooglePerson?> ProveAsync(string code, string redirectUri, CancellationToken cancellationToken);
}
