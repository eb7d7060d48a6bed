namespace JobFunctions.Documents.Pdf.Fonts;

/// <summary>One code of a shown string.</summary>
/// <param name="Text">What it means; <see langword="null"/> when nothing in the file tells, empty when another code's text covers it.</param>
/// <param name="Advance">How far it moves the pen, for a font size of 1; down the page in vertical writing.</param>
/// <param name="IsSingleByteSpace">Whether word spacing applies (ISO 32000-2, 9.3.3).</param>
internal readonly record struct FontChar(string? Text, double Advance, bool IsSingleByteSpace);
