namespace JobFunctions.Benchmarks.Quality.Resumes.Written;

/// <summary>A place of work that was made up; months since the year 0.</summary>
/// <param name="To">The last month; null while it goes on.</param>
internal sealed record WrittenJob(string Title, string Employer, string City, int From, int? To, IReadOnlyList<string> Duties);
