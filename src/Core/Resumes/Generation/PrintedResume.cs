namespace JobFunctions.Core.Resumes.Generation;

/// <summary>A resume as a document without its format.</summary>
/// <param name="Title">Of the document, for its properties.</param>
/// <param name="Language"><c>ru</c>, <c>en</c> or <c>kk</c>.</param>
public sealed record PrintedResume(string Title, string Language, IReadOnlyList<PrintedParagraph> Paragraphs);
