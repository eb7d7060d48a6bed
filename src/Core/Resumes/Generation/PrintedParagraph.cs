namespace JobFunctions.Core.Resumes.Generation;

/// <param name="Text">One line of plain text.</param>
/// <param name="StartsItem">A gap stands before it.</param>
public sealed record PrintedParagraph(ParagraphStyle Style, string Text, bool StartsItem = false);
