using System.Runtime.CompilerServices;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Export;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Activity;

/// <summary>Exports what a person did and what was done to their account, without the ids of others.</summary>
internal sealed class ActivityExporter(Collection<ActivityEntry> entries) : IAccountExporter
{
    private const int PageSize = 100;

    public string Name => "activity";

    public IReadOnlyList<string> Kept => [ActivitySchema.Value.Name];

    public async IAsyncEnumerable<object> ReadAsync(Account account, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var partition = ActivitySchema.PartitionOf(account.Id, null);
        await foreach (var entry in entries.ListByAsync(ActivitySchema.AccountIndex, partition, KeyRange.All, PageSize, cancellationToken))
        {
            yield return new ExportedActivity(entry.Value.Id, entry.Value.At, entry.Value.Action, entry.Value.ActorId == account.Id, entry.Value.Subject);
        }
    }

    private sealed record ExportedActivity(Guid ActivityId, DateTimeOffset At, ActivityAction Action, bool ByYou, ActivitySubject Subject);
}
