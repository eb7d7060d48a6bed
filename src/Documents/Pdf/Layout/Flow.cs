namespace JobFunctions.Documents.Pdf.Layout;

/// <summary>Chunks that are read line by line across their whole width.</summary>
internal sealed record Flow(int Column, IReadOnlyList<Chunk> Chunks);
