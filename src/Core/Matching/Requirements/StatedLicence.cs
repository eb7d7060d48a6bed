namespace JobFunctions.Core.Matching.Requirements;

internal sealed record StatedLicence(string Categories, TextSpan Span);
