namespace JobFunctions.Api.Health;

/// <param name="Status">Always <c>ready</c>; a service that is not answers with a problem.</param>
/// <param name="Up">The dependencies that answered.</param>
internal sealed record Readiness(string Status, IReadOnlyList<string> Up);
