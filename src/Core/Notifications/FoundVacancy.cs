using JobFunctions.Core.Reference;

namespace JobFunctions.Core.Notifications;

/// <summary>A vacancy that a person is told of, as it was when it was found.</summary>
/// <param name="Match">In per cent.</param>
/// <param name="About">The salary in the person's currency, where it is stated in another one and the rates of the day know both.</param>
public sealed record FoundVacancy(string Id, string Title, string? Company, string? City, Money? Salary, int Match, Uri? Url, Money? About = null);
