using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Accounts.Erasure;

/// <summary>The work of <see cref="DeleteAccount.Features"/>.</summary>
internal sealed class ListErasersStep(ShutAccount shut, IEnumerable<IAccountEraser> erasers) : IStep<DeleteAccountInput, EraseFeaturesOutput>
{
    public async Task<EraseFeaturesOutput> RunAsync(DeleteAccountInput input, CancellationToken cancellationToken)
    {
        await shut.RunAsync(input.AccountId, cancellationToken);

        // The account's own record goes last: while it is there, a deletion that stopped can be found and asked for again.
        var names = erasers.Select(eraser => eraser.Name).OrderBy(name => name == AccountEraser.FeatureName).ThenBy(name => name, StringComparer.Ordinal);
        return new EraseFeaturesOutput([.. names]);
    }
}
