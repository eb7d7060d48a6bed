using System.Runtime.CompilerServices;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Export;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Search.Saved;

/// <summary>Exports what a person put aside.</summary>
internal sealed class SavedVacancyExporter(Collection<SavedVacancy> saved) : IAccountExporter
{
    private const int PageSize = 100;

    public string Name => "saved_vacancies";

    public IReadOnlyList<string> Kept => [SavedVacancySchema.Value.Name];

    public async IAsyncEnumerable<object> ReadAsync(Account account, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var vacancy in saved.ListAsync(account.Id.ToString(), KeyRange.All, PageSize, cancellationToken))
        {
            yield return vacancy.Value;
        }
    }
}
