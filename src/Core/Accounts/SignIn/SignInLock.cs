using System.Security.Cryptography;
using System.Text;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Accounts.SignIn;

/// <summary>Locks an e-mail for a while after failures in a row.</summary>
public sealed class SignInLock(Collection<SignInAttempts> attempts, TimeProvider time)
{
    /// <summary>Failures that lock.</summary>
    public const int MaxFailures = 5;

    /// <summary>How long a lock lasts, and how long a failure is remembered.</summary>
    public static readonly TimeSpan Duration = TimeSpan.FromMinutes(15);

    /// <summary>Counts an attempt before its password is looked at, so that many at once cannot slip past together.</summary>
    /// <returns>null when it may go on; otherwise how long the lock still lasts.</returns>
    public async Task<TimeSpan?> BeginAsync(string email, CancellationToken cancellationToken)
    {
        var hash = HashOf(email);
        var key = SignInAttemptsSchema.KeyOf(hash);
        while (true)
        {
            var now = time.GetUtcNow();
            if (await attempts.FindAsync(key, cancellationToken) is not { } current)
            {
                if (await attempts.AddAsync(new SignInAttempts(hash, 1, now), cancellationToken) is AddResult<SignInAttempts>.Added)
                {
                    return null;
                }

                continue;
            }

            var isForgotten = current.Value.LastFailureAt + Duration <= now;
            if (!isForgotten && current.Value.Failures >= MaxFailures)
            {
                return current.Value.LastFailureAt + Duration - now;
            }

            var counted = current.Value with { Failures = isForgotten ? 1 : current.Value.Failures + 1, LastFailureAt = now };
            if (await attempts.ReplaceAsync(current, counted, cancellationToken) is AddResult<SignInAttempts>.Added)
            {
                return null;
            }
        }
    }

    /// <summary>Forgets the failures of somebody who has proved who they are.</summary>
    public Task ForgetAsync(string email, CancellationToken cancellationToken) =>
        attempts.DeleteAsync(SignInAttemptsSchema.KeyOf(HashOf(email)), cancellationToken);

    private static string HashOf(string email) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(email)));
}
