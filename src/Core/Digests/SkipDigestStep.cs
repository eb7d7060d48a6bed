using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Digests;

/// <summary>The work of <see cref="DigestSteps.Skip"/>.</summary>
internal sealed class SkipDigestStep(DigestDay days) : IStep<DigestInput, SendDigestOutput>
{
    public async Task<SendDigestOutput> RunAsync(DigestInput input, CancellationToken cancellationToken)
    {
        await days.CloseAsync(input, null, cancellationToken);
        return new SendDigestOutput(true);
    }
}
