namespace JobFunctions.Documents.Rtf;

internal sealed class RtfReader : IFormatReader
{
    public TextDocument Read(ReadOnlyMemory<byte> content, ReadingBudget budget) => throw new RefusedException(RefusalCode.UnsupportedType);
}
