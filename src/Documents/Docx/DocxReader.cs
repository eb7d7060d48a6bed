namespace JobFunctions.Documents.Docx;

internal sealed class DocxReader : IFormatReader
{
    public TextDocument Read(ReadOnlyMemory<byte> content, ReadingBudget budget) => throw new RefusedException(RefusalCode.UnsupportedType);
}
