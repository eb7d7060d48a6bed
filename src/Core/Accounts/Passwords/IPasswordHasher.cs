namespace JobFunctions.Core.Accounts.Passwords;

/// <summary>Hashes passwords slowly, each with a salt of its own.</summary>
public interface IPasswordHasher
{
    string Hash(string password);

    /// <returns>Whether it is the password, and whether its hash was made by weaker settings than today's.</returns>
    PasswordVerdict Verify(string hash, string password);
}
