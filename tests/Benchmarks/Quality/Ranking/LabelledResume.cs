namespace JobFunctions.Benchmarks.Quality.Ranking;

/// <param name="IsTrain">Of the half that tables and weights may be made from.</param>
internal sealed record LabelledResume(string Id, string Language, string Category, string Text, bool IsTrain);
