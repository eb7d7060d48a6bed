namespace JobFunctions.Api.Health;

/// <param name="Status">Always <c>live</c>.</param>
internal sealed record Liveness(string Status);
