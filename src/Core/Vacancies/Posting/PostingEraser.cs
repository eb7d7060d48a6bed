using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Vacancies.Posting;

/// <summary>Erases the vacancies of an employer.</summary>
internal sealed class PostingEraser(Collection<PostedVacancy> vacancies, PostVacancy postVacancy) : IAccountEraser
{
    private const int PageSize = 100;

    public string Name => "vacancies";

    public async Task EraseAsync(AccountId account, CancellationToken cancellationToken)
    {
        await foreach (var vacancy in vacancies.ListByAsync(PostingSchema.EmployerIndex, account.ToString(), KeyRange.All, PageSize, cancellationToken))
        {
            await postVacancy.DeleteAsync(vacancy.Value.Id, account, account, cancellationToken);
        }
    }
}
