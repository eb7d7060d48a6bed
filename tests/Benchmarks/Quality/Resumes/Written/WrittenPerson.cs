namespace JobFunctions.Benchmarks.Quality.Resumes.Written;

/// <summary>A person that was made up.</summary>
/// <param name="Name">In natural case and in the order in which it is printed.</param>
internal sealed record WrittenPerson(string Name, string First, string Last, bool IsWoman, string Email, string Phone, string City);
