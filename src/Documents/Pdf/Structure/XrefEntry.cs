namespace JobFunctions.Documents.Pdf.Structure;

/// <summary>Where an object is: at an offset of the file, or in an object stream under an index.</summary>
/// <param name="Stream">Number of the object stream, 0 for an object that stands by itself.</param>
/// <param name="Place">The offset, or the index in the stream.</param>
internal readonly record struct XrefEntry(int Stream, int Place);
