using JobFunctions.Core.Workflows;
using Microsoft.Extensions.Options;

namespace JobFunctions.Core.Accounts.Erasure;

/// <summary>The work of <see cref="DeleteAccount.Features"/>.</summary>
internal sealed class ListErasersStep(ShutAccount shut, IEnumerable<IAccountEraser> erasers, IOptions<DeletionOptions> options)
    : IStep<DeleteAccountInput, EraseFeaturesOutput>
{
    public async Task<EraseFeaturesOutput> RunAsync(DeleteAccountInput input, CancellationToken cancellationToken)
    {
        await shut.RunAsync(input.AccountId, cancellationToken);
        return new EraseFeaturesOutput([.. erasers.Select(eraser => eraser.Name).Order(StringComparer.Ordinal)], options.Value.Settle);
    }
}
