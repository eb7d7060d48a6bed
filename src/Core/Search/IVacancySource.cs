using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Search;

/// <summary>A source of vacancies.</summary>
/// <remarks>
/// Implementers pace and retry their own calls over all callers of the process and translate everything into the platform's words
/// (<c>RUR</c> arrives as <c>RUB</c>). What they return is checked again on our side; a filter that the source ignored does no harm.
/// </remarks>
/// <exception cref="SourceBusyException">Thrown by every call when the source is over its limit or down after the retries.</exception>
/// <exception cref="SourceRefusedException">Thrown by every call when the source refuses for good: a wrong key, a refused request.</exception>
public interface IVacancySource
{
    /// <summary>Lower-case letters: the part of a vacancy id before the colon.</summary>
    string Name { get; }

    /// <summary>False while the settings do not switch it on.</summary>
    bool IsEnabled { get; }

    /// <summary>The first pages to ask for, most promising first.</summary>
    Task<IReadOnlyList<SourceQuery>> PlanAsync(SearchCriteria criteria, CancellationToken cancellationToken);

    Task<SourcePage> FetchAsync(SourceQuery query, CancellationToken cancellationToken);

    /// <summary>Reads a vacancy in full, as it is published now.</summary>
    /// <returns>null when the source has no such vacancy; an archived one comes with <see cref="Vacancy.IsArchived"/>.</returns>
    Task<Vacancy?> FindAsync(VacancyId id, CancellationToken cancellationToken);
}
