namespace JobFunctions.Documents.Europass;

internal sealed class EuropassReader : IFormatReader
{
    public TextDocument Read(ReadOnlyMemory<byte> content, ReadingBudget budget) => throw new RefusedException(RefusalCode.UnsupportedType);
}
