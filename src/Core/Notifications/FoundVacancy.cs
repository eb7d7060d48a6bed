using JobFunctions.Core.Reference;

namespace JobFunctions.Core.Notifications;

/// <summary>A vacancy that a person is told of, as it was when it was found.</summary>
/// <param name="Match">In per cent.</param>
public sealed record FoundVacancy(string Id, string Title, string? Company, string? City, Money? Salary, int Match, Uri? Url);
