namespace JobFunctions.Documents.JsonResume;

internal sealed class JsonResumeReader : IFormatReader
{
    public TextDocument Read(ReadOnlyMemory<byte> content, ReadingBudget budget) => throw new RefusedException(RefusalCode.UnsupportedType);
}
