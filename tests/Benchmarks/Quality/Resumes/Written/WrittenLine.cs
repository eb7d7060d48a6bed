namespace JobFunctions.Benchmarks.Quality.Resumes.Written;

/// <summary>A line of a resume that was made up.</summary>
/// <param name="Column">0 is the whole width, 1 the left and 2 the right column.</param>
internal sealed record WrittenLine(string Text, double Size = 10, bool IsBold = false, bool IsPageHeader = false, bool StartsBlock = false, int Column = 0);
