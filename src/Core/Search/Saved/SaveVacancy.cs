using JobFunctions.Core.Accounts;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Vacancies.Live;
using JobFunctions.Core.Vacancies.Posting;

namespace JobFunctions.Core.Search.Saved;

/// <summary>Puts vacancies aside for a person, and lists them.</summary>
public sealed class SaveVacancy(Collection<SavedVacancy> saved, FindVacancy findVacancy, FindPosting findPosting, TimeProvider time)
{
    private const int MaxDescription = 1_000;

    /// <summary>Saving again changes nothing.</summary>
    /// <returns>False when there is no such vacancy for this person.</returns>
    public async Task<bool> RunAsync(AccountId account, VacancyId id, CancellationToken cancellationToken)
    {
        if (await findVacancy.RunAsync(account, id, cancellationToken) is not { } vacancy)
        {
            return false;
        }

        var outside = id.Source is null ? null : vacancy with
        {
            Description = vacancy.Description.Length > MaxDescription ? vacancy.Description[..MaxDescription] : vacancy.Description,
            DescriptionHtml = null,
        };
        await saved.AddAsync(new SavedVacancy(account, id, time.GetUtcNow(), outside), cancellationToken);
        return true;
    }

    /// <returns>False when the person has not saved it.</returns>
    public async Task<bool> UndoAsync(AccountId account, VacancyId id, CancellationToken cancellationToken)
    {
        var key = SavedVacancySchema.KeyOf(account, id);
        if (await saved.FindAsync(key, cancellationToken) is null)
        {
            return false;
        }

        await saved.DeleteAsync(key, cancellationToken);
        return true;
    }

    /// <summary>Saved last first, each as it stands; those from outside as they were when they were saved.</summary>
    public async Task<Page<FoundSavedVacancy>> ListAsync(AccountId account, PageRequest page, CancellationToken cancellationToken)
    {
        var list = await saved.PageByAsync(SavedVacancySchema.NewestIndex, account.ToString(), KeyRange.All, page, cancellationToken);
        var now = time.GetUtcNow();
        var items = await Task.WhenAll(list.Items.Select(async item => new FoundSavedVacancy(
            item, item.VacancyId.Source is null ? (await findPosting.ByIdAsync(item.VacancyId, cancellationToken))?.ToVacancy(now) : item.Outside)));
        return new Page<FoundSavedVacancy>(items, list.Next);
    }
}
