using System.Runtime.CompilerServices;

namespace JobFunctions.Core.Accounts.Export;

/// <summary>Exports the account itself, as it is kept.</summary>
internal sealed class AccountExporter : IAccountExporter
{
    public string Name => "account";

    public bool IsOne => true;

    public IReadOnlyList<string> Kept => [AccountSchema.Value.Name];

    public async IAsyncEnumerable<object> ReadAsync(Account account, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        yield return account;
    }
}
