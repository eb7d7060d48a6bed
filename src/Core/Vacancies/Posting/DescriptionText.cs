namespace JobFunctions.Core.Vacancies.Posting;

/// <summary>A description that is safe to show.</summary>
/// <param name="Html">Paragraphs, lists, breaks and emphasis only, without attributes; null for words that came plain.</param>
public sealed record DescriptionText(string Text, string? Html);
