namespace JobFunctions.Documents;

/// <summary>A cell's place.</summary>
/// <param name="Table">Which table of the document, from 0; a table inside a cell has its own number.</param>
/// <param name="Row">From 0.</param>
/// <param name="Column">From 0, counted in cells.</param>
public readonly record struct TableCell(int Table, int Row, int Column);
