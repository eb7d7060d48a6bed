using JobFunctions.Core.Vacancies;

namespace JobFunctions.Benchmarks.Quality.Ranking;

/// <param name="Label">Its category or professional role; the vacancy itself does not tell it.</param>
/// <param name="Fold">Below <see cref="RankingData.Folds"/>: what is fitted on it is never reported on it.</param>
internal sealed record LabelledVacancy(Vacancy Vacancy, string? Label, string Language, int Fold);
