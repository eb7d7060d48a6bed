using System.Runtime.CompilerServices;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Export;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Resumes;

/// <summary>Exports that a person began an import from hh.ru, without the secret of it.</summary>
internal sealed class HhSignInExporter(Collection<HhSignIn> signIns) : IAccountExporter
{
    public string Name => "hh_imports";

    public IReadOnlyList<string> Kept => [HhSignInSchema.Value.Name];

    public async IAsyncEnumerable<object> ReadAsync(Account account, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await signIns.FindAsync(HhSignInSchema.KeyOf(account.Id), cancellationToken) is { Value: var signIn })
        {
            yield return new ExportedImport(signIn.ExpiresAt);
        }
    }

    private sealed record ExportedImport(DateTimeOffset ExpiresAt);
}
