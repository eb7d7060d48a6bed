using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;
using Microsoft.Extensions.Logging;

namespace JobFunctions.Core.Vacancies.Posting.Expiry;

/// <summary>The work of <see cref="ExpireVacancies.Remind"/>.</summary>
internal sealed partial class RemindPageStep(Collection<PostedVacancy> vacancies, MoveVacancy move, ILogger<RemindPageStep> logger)
    : IStep<ExpiryPageInput, ExpiryPageOutput>
{
    public async Task<ExpiryPageOutput> RunAsync(ExpiryPageInput input, CancellationToken cancellationToken)
    {
        var output = await PostingPage.RunAsync(
            vacancies,
            PostingSchema.ReminderIndex,
            PostingSchema.ReminderPartition,
            input.DueAt + PostingNews.ReminderLead,
            input.After,
            async (id, token) => await move.RemindAsync(id, token) is not null,
            cancellationToken);
        LogReminded(logger, output.Count);
        return output;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} employers are reminded that a vacancy expires soon.")]
    private static partial void LogReminded(ILogger logger, int count);
}
