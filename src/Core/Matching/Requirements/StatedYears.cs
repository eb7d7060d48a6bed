namespace JobFunctions.Core.Matching.Requirements;

internal sealed record StatedYears(int Years, TextSpan Span);
