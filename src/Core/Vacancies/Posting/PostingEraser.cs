using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Analytics;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Vacancies.Posting;

/// <summary>Erases the vacancies of an employer with what was counted of them; a mark without words or names stays of each for the instances that have it in their search.</summary>
internal sealed class PostingEraser(Collection<PostedVacancy> vacancies, PostingObservers observers, ForgetVacancy forget, TimeProvider time) : IAccountEraser
{
    private const int PageSize = 100;

    public string Name => "vacancies";

    public async Task EraseAsync(AccountId account, CancellationToken cancellationToken)
    {
        await foreach (var vacancy in vacancies.ListByAsync(PostingSchema.EmployerIndex, account.ToString(), KeyRange.All, PageSize, cancellationToken))
        {
            await forget.RunAsync(vacancy.Value.Id, cancellationToken);
            var erased = await vacancies.UpdateAsync(
                PostingSchema.KeyOf(vacancy.Value.Id),
                current => current.EmployerId == account ? current.Deleted().Changed(time.GetUtcNow()) : null,
                cancellationToken);
            if (erased is not null)
            {
                observers.Tell(erased.Value);
            }
        }

        // A writer that ended halfway leaves rows that name the employer.
        await vacancies.DeleteAllByAsync(PostingSchema.EmployerIndex, account.ToString(), _ => false, cancellationToken);
    }
}
