using JobFunctions.Core.Vacancies;

namespace JobFunctions.Benchmarks.Quality.Ranking;

/// <param name="Label">Its category or professional role; the vacancy itself does not tell it.</param>
/// <param name="IsTrain">Of the half that tables and weights may be made from.</param>
internal sealed record LabelledVacancy(Vacancy Vacancy, string? Label, string Language, bool IsTrain);
