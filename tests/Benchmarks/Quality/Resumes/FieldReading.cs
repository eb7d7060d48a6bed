namespace JobFunctions.Benchmarks.Quality.Resumes;

/// <summary>One field of one resume as it was read.</summary>
/// <param name="Field">By its name in the HTTP contract.</param>
/// <param name="Set">The half or the collection that the resume is of.</param>
/// <param name="Confidence">Of the field as a whole; 0 where nothing was read.</param>
internal sealed record FieldReading(string Field, string Set, FieldOutcome Outcome, double Confidence);
