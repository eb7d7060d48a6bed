using JobFunctions.Core.Analytics;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Vacancies.Posting;

/// <summary>Deletes the marks of deleted vacancies, and before each what was counted after the vacancy went.</summary>
internal sealed class DeletedVacancyExpiry(Collection<PostedVacancy> vacancies, ForgetVacancy forget, TimeProvider time) : IExpiry
{
    public string Collection => PostingSchema.Value.Name;

    public async Task<int> DeleteExpiredAsync(CancellationToken cancellationToken)
    {
        var deleted = 0;
        await foreach (var mark in vacancies.ListExpiredAsync(PostingSchema.DeletedIndex, time.GetUtcNow(), cancellationToken))
        {
            await forget.RunAsync(mark.Value.Id, cancellationToken);
            deleted += await vacancies.DeleteAsync(mark, cancellationToken) ? 1 : 0;
        }

        return deleted;
    }
}
