using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Search;

/// <summary>What a <see cref="NextRecommendation"/> with a name was served.</summary>
public sealed record ServedCall(string Name, VacancyId Id);
