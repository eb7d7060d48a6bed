using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Search.Saved;

/// <summary>A vacancy that a person put aside, with what it says.</summary>
/// <param name="Vacancy">Null when its employer has deleted it.</param>
public sealed record FoundSavedVacancy(SavedVacancy Saved, Vacancy? Vacancy);
