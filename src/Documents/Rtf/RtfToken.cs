namespace JobFunctions.Documents.Rtf;

/// <summary>One piece of an RTF file.</summary>
/// <param name="Word">Of a control: its letters, or the one sign.</param>
/// <param name="Parameter">Of a control: its number, if any.</param>
/// <param name="Byte">Of text.</param>
internal readonly record struct RtfToken(RtfTokenKind Kind, string Word = "", int? Parameter = null, byte Byte = 0);
