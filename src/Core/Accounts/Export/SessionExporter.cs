using System.Runtime.CompilerServices;
using JobFunctions.Core.Accounts.Sessions;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Accounts.Export;

/// <summary>Exports the sign-ins that go on, without their secrets.</summary>
internal sealed class SessionExporter(Collection<Session> sessions) : IAccountExporter
{
    private const int PageSize = 100;

    public string Name => "sessions";

    public IReadOnlyList<string> Kept => [SessionSchema.Value.Name];

    public async IAsyncEnumerable<object> ReadAsync(Account account, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var session in sessions.ListAsync(SessionSchema.PartitionOf(account.Id), KeyRange.All, PageSize, cancellationToken))
        {
            yield return new ExportedSession(session.Value.Id, session.Value.StartedAt, session.Value.ExpiresAt);
        }
    }

    private sealed record ExportedSession(SessionId SessionId, DateTimeOffset StartedAt, DateTimeOffset ExpiresAt);
}
