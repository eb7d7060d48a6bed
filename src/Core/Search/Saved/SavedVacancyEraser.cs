using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Search.Saved;

/// <summary>Erases what a person put aside.</summary>
internal sealed class SavedVacancyEraser(Collection<SavedVacancy> saved) : IAccountEraser
{
    private const int PageSize = 100;

    public string Name => "saved-vacancies";

    public async Task EraseAsync(AccountId account, CancellationToken cancellationToken)
    {
        await foreach (var (vacancy, _) in saved.ListAsync(account.ToString(), KeyRange.All, PageSize, cancellationToken))
        {
            await saved.DeleteAsync(SavedVacancySchema.KeyOf(account, vacancy.VacancyId), cancellationToken);
        }
    }
}
