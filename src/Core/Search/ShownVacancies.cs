using JobFunctions.Core.Accounts;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Search;

/// <summary>What was served to a person from queues before the present one.</summary>
/// <param name="Ids">Oldest first; the last <see cref="MaxIds"/> are kept.</param>
public sealed record ShownVacancies(AccountId AccountId, IReadOnlyList<VacancyId> Ids)
{
    /// <summary>About three years of a busy seeker.</summary>
    public const int MaxIds = 20_000;
}
