namespace JobFunctions.Documents.OpenDocument;

internal sealed class OdtReader : IFormatReader
{
    public TextDocument Read(ReadOnlyMemory<byte> content, ReadingBudget budget) => throw new RefusedException(RefusalCode.UnsupportedType);
}
