using System.Security.Cryptography;
using System.Text;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Accounts.SignIn;

/// <summary>Locks an e-mail for a while after failures in a row.</summary>
/// <remarks>
/// An attempt is counted before its password is looked at, so that many at once cannot slip past together; what is under way may become a failure.
/// Those who come while that could still lock wait a moment: many who know the password get in at once.
/// </remarks>
public sealed class SignInLock(Collection<SignInAttempts> attempts, TimeProvider time)
{
    /// <summary>Failures that lock.</summary>
    public const int MaxFailures = 5;

    /// <summary>How long a lock lasts, and how long a failure is remembered.</summary>
    public static readonly TimeSpan Duration = TimeSpan.FromMinutes(15);

    // An attempt that a crash cut off is nobody's failure.
    private static readonly TimeSpan LongestAttempt = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Begins an attempt; <see cref="EndAsync"/> says what became of it.</summary>
    /// <returns>null when it may go on; otherwise how long to wait.</returns>
    public async Task<TimeSpan?> BeginAsync(string email, CancellationToken cancellationToken)
    {
        var hash = HashOf(email);
        var start = time.GetUtcNow();
        while (true)
        {
            var now = time.GetUtcNow();
            var stored = await attempts.FindAsync(SignInAttemptsSchema.KeyOf(hash), cancellationToken);
            var current = Current(stored?.Value ?? new SignInAttempts(hash, 0, 0, now), now);
            if (current.Failures >= MaxFailures)
            {
                return current.LastAttemptAt + Duration - now;
            }

            if (current.Failures + current.UnderWay >= MaxFailures)
            {
                if (now - start >= Patience)
                {
                    return LongestAttempt;
                }

                await Task.Delay(Pause, time, cancellationToken);
                continue;
            }

            var begun = current with { UnderWay = current.UnderWay + 1, LastAttemptAt = now };
            var result = stored is null ? await attempts.AddAsync(begun, cancellationToken) : await attempts.ReplaceAsync(stored, begun, cancellationToken);
            if (result is AddResult<SignInAttempts>.Added)
            {
                return null;
            }
        }
    }

    /// <summary>Ends an attempt: a right password forgets the failures, a wrong one counts.</summary>
    public async Task EndAsync(string email, bool isRight, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var stored = await attempts.UpdateAsync(
            SignInAttemptsSchema.KeyOf(HashOf(email)),
            current => current with
            {
                Failures = isRight ? 0 : current.Failures + 1,
                UnderWay = Math.Max(0, current.UnderWay - 1),
                LastAttemptAt = isRight ? current.LastAttemptAt : now,
            },
            cancellationToken);
        if (stored is { Value: { Failures: 0, UnderWay: 0 } })
        {
            // One that changed meanwhile stays.
            await attempts.DeleteAsync(stored, cancellationToken);
        }
    }

    /// <summary>Forgets the failures of somebody who has proved who they are.</summary>
    public Task ForgetAsync(string email, CancellationToken cancellationToken) =>
        attempts.DeleteAsync(SignInAttemptsSchema.KeyOf(HashOf(email)), cancellationToken);

    private static SignInAttempts Current(SignInAttempts stored, DateTimeOffset now) => stored with
    {
        Failures = stored.LastAttemptAt + Duration <= now ? 0 : stored.Failures,
        UnderWay = stored.LastAttemptAt + LongestAttempt <= now ? 0 : stored.UnderWay,
    };

    private static string HashOf(string email) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(email)));
}
