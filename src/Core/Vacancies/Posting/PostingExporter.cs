using System.Runtime.CompilerServices;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Export;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Vacancies.Posting;

/// <summary>Exports the vacancies that a person posted, as they are kept.</summary>
internal sealed class PostingExporter(Collection<PostedVacancy> vacancies) : IAccountExporter
{
    private const int PageSize = 100;

    public string Name => "vacancies";

    public IReadOnlyList<string> Kept => [PostingSchema.Value.Name];

    public async IAsyncEnumerable<object> ReadAsync(Account account, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var vacancy in vacancies.ListByAsync(PostingSchema.EmployerIndex, account.Id.ToString(), KeyRange.All, PageSize, cancellationToken))
        {
            yield return vacancy.Value;
        }
    }
}
