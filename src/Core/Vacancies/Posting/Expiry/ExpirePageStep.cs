using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;
using Microsoft.Extensions.Logging;

namespace JobFunctions.Core.Vacancies.Posting.Expiry;

/// <summary>The work of <see cref="ExpireVacancies.Expire"/>.</summary>
internal sealed partial class ExpirePageStep(Collection<PostedVacancy> vacancies, MoveVacancy move, ILogger<ExpirePageStep> logger)
    : IStep<ExpiryPageInput, ExpiryPageOutput>
{
    public async Task<ExpiryPageOutput> RunAsync(ExpiryPageInput input, CancellationToken cancellationToken)
    {
        var output = await PostingPage.RunAsync(
            vacancies,
            PostingSchema.AcceptedIndex,
            PostingSchema.AcceptedPartition,
            input.DueAt,
            input.After,
            async (id, token) => await move.ExpireAsync(id, token) is not null,
            cancellationToken);
        LogExpired(logger, output.Count);
        return output;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} vacancies have expired.")]
    private static partial void LogExpired(ILogger logger, int count);
}
