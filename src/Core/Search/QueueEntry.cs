using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Search;

/// <summary>One place in the queue.</summary>
/// <param name="Duplicates">Ids under which the same vacancy is published elsewhere; served with it.</param>
public sealed record QueueEntry(VacancyId Id, IReadOnlyList<VacancyId> Duplicates);
