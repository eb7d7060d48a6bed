using System.Runtime.CompilerServices;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Export;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Idempotency;

/// <summary>Exports the replies that are kept for a person's repeated calls.</summary>
internal sealed class KeyedCallExporter(Collection<KeyedCall> calls) : IAccountExporter
{
    private const int PageSize = 100;

    public string Name => "kept_replies";

    public IReadOnlyList<string> Kept => [KeyedCallSchema.Value.Name];

    public async IAsyncEnumerable<object> ReadAsync(Account account, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var call in calls.ListByAsync(KeyedCallSchema.OwnerIndex, account.Id.ToString(), KeyRange.All, PageSize, cancellationToken))
        {
            yield return new ExportedReply(call.Value.ExpiresAt, call.Value.Reply?.Status, call.Value.Reply?.Body);
        }
    }

    private sealed record ExportedReply(DateTimeOffset KeptUntil, int? Status, string? Body);
}
