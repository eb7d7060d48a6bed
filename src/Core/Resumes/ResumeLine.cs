namespace JobFunctions.Core.Resumes;

/// <summary>One line of a resume.</summary>
/// <param name="Text">No line breaks; cells of a table row are separated by tabs.</param>
/// <param name="Size">Height of the letters in points; null where the format tells none.</param>
/// <param name="IsBold">Null where the format does not tell.</param>
/// <param name="IsHeaderOrFooter">Stands in a page's header or footer.</param>
/// <param name="IsHidden">Drawn so that a person does not see it; never read as what the person says.</param>
/// <param name="StartsBlock">A gap, a new column or a new page stands before it.</param>
public sealed record ResumeLine(
    string Text, double? Size = null, bool? IsBold = null, bool IsHeaderOrFooter = false, bool IsHidden = false, bool StartsBlock = false);
