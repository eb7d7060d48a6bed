namespace JobFunctions.Documents;

/// <summary>Reads one format.</summary>
internal interface IFormatReader
{
    /// <exception cref="RefusedException">The file cannot be read, and why.</exception>
    TextDocument Read(ReadOnlyMemory<byte> content, ReadingBudget budget);
}
