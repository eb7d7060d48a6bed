namespace JobFunctions.Benchmarks.Quality.Ranking;

/// <param name="Fold">Below <see cref="RankingData.Folds"/>: what is fitted on it is never reported on it.</param>
internal sealed record LabelledResume(string Id, string Language, string Category, string Text, int Fold);
