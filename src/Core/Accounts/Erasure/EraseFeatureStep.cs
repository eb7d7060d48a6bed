using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Accounts.Erasure;

/// <summary>The work of <see cref="DeleteAccount.Erase"/>.</summary>
internal sealed class EraseFeatureStep(IEnumerable<IAccountEraser> erasers) : IStep<EraseFeatureInput, EraseFeatureOutput>
{
    public async Task<EraseFeatureOutput> RunAsync(EraseFeatureInput input, CancellationToken cancellationToken)
    {
        // A feature that a later release dropped has nothing left to erase.
        if (erasers.FirstOrDefault(eraser => eraser.Name == input.Feature) is { } eraser)
        {
            await eraser.EraseAsync(input.AccountId, cancellationToken);
        }

        return new EraseFeatureOutput();
    }
}
