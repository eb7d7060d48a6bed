using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Passwords;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace JobFunctions.Api.Security;

/// <summary>ASP.NET Core Identity's hasher: PBKDF2 with HMAC-SHA-512, a salt of 128 bits, the settings kept in the hash.</summary>
internal sealed class IdentityPasswordHasher : IPasswordHasher
{
    /// <summary>What OWASP's Password Storage Cheat Sheet asks of PBKDF2 with SHA-512.</summary>
    private const int Iterations = 210_000;

    // The hasher is generic over an account that it never looks at.
    private static readonly Account Nobody = new() { Id = default, CreatedAt = default, UpdatedAt = default };

    private readonly PasswordHasher<Account> _hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Iterations }));

    public string Hash(string password) => _hasher.HashPassword(Nobody, password);

    public PasswordVerdict Verify(string hash, string password) => _hasher.VerifyHashedPassword(Nobody, hash, password) switch
    {
        PasswordVerificationResult.Success => PasswordVerdict.Right,
        PasswordVerificationResult.SuccessRehashNeeded => PasswordVerdict.RightButWeak,
        _ => PasswordVerdict.Wrong,
    };
}
