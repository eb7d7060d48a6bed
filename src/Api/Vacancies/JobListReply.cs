namespace JobFunctions.Api.Vacancies;

/// <summary>A part of the list of open vacancies.</summary>
/// <param name="NextCursor">For <c>cursor</c> of the next call; null at the end.</param>
/// <param name="Total">How many fit on all parts.</param>
/// <param name="Facets">Null where they were not asked for.</param>
internal sealed record JobListReply(IReadOnlyList<JobItemReply> Items, string? NextCursor, int Total, JobFacetsReply? Facets);
