using System.Security.Cryptography;
using System.Text;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Idempotency;

/// <summary>Lets a call with a key take effect once: who begins holds a lease, who comes later gets the first reply.</summary>
/// <remarks>
/// The row of the call is written before the call runs. A run that ends without a word leaves its lease, and the repeat that comes after the lease
/// runs the call again with the same <see cref="KeyedCall.CreationId"/>: what creates looks for that id first, so nothing is made twice and no reply is lost.
/// </remarks>
public sealed class KeyedCalls(Collection<KeyedCall> calls, CallFingerprint fingerprints, TimeProvider time)
{
    /// <summary>How long a reply is kept.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    /// <summary>How long a run counts as under way: longer than any that still answers.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    private const int MaxTries = 10;

    /// <param name="caller">Whoever calls: their keys are their own.</param>
    /// <param name="call">The method and the route.</param>
    /// <param name="content">Everything that makes this call differ from another to the same route.</param>
    /// <param name="owner">Whose data the reply will hold, where that is known.</param>
    public async Task<KeyedCallResult> BeginAsync(
        string caller, string call, string key, ReadOnlyMemory<byte> content, AccountId? owner, CancellationToken cancellationToken)
    {
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{caller}\n{call}\n{key}")));
        for (var attempt = 0; attempt < MaxTries; attempt++)
        {
            var now = time.GetUtcNow();
            var fresh = new KeyedCall
            {
                Id = id,
                Fingerprint = fingerprints.Of(content.Span),
                CreationId = Guid.CreateVersion7(now),
                Owner = owner,
                LeaseUntil = now + Lease,
                ExpiresAt = now + Lifetime,
            };
            if (await calls.AddAsync(fresh, cancellationToken) is AddResult<KeyedCall>.Added(var added))
            {
                return new KeyedCallResult.Begun(added);
            }

            if (await calls.FindAsync(KeyedCallSchema.KeyOf(id), cancellationToken) is not { Value: var known } stored)
            {
                continue;
            }

            if (known.ExpiresAt > now)
            {
                if (!fingerprints.Matches(known.Fingerprint, content.Span))
                {
                    return new KeyedCallResult.OtherContent();
                }

                if (known.Reply is { } reply)
                {
                    return new KeyedCallResult.Answered(reply);
                }

                if (known.LeaseUntil > now)
                {
                    return new KeyedCallResult.UnderWay();
                }

                fresh = known with { LeaseUntil = now + Lease };
            }

            if (await calls.ReplaceAsync(stored, fresh, cancellationToken) is AddResult<KeyedCall>.Added(var taken))
            {
                return new KeyedCallResult.Begun(taken);
            }
        }

        throw new StoreUnavailableException("A keyed call changed again and again.") { RetryAfter = TimeSpan.FromSeconds(1) };
    }

    /// <summary>Keeps the reply. Nothing is kept where the owner was erased meanwhile, or another run took over.</summary>
    /// <param name="owner">Whose data the reply holds, where the call found out.</param>
    public Task CompleteAsync(Stored<KeyedCall> call, KeyedReply reply, AccountId? owner, CancellationToken cancellationToken) =>
        calls.ReplaceAsync(call, call.Value with { Reply = reply, Owner = owner ?? call.Value.Owner }, cancellationToken);

    /// <summary>After a run that may have left something behind: the next repeat runs at once, with the same id.</summary>
    public Task ReleaseAsync(Stored<KeyedCall> call, CancellationToken cancellationToken) =>
        calls.ReplaceAsync(call, call.Value with { LeaseUntil = time.GetUtcNow() }, cancellationToken);

    /// <summary>After a run that was refused before it began: the key is free, also for another content.</summary>
    public Task ForgetAsync(Stored<KeyedCall> call, CancellationToken cancellationToken) => calls.DeleteAsync(call, cancellationToken);
}
