namespace JobFunctions.Documents.Rtf;

/// <summary>Reads Rich Text Format (Microsoft's specification 1.9.1).</summary>
internal sealed class RtfReader : IFormatReader
{
    public TextDocument Read(ReadOnlyMemory<byte> content, ReadingBudget budget)
    {
        var walk = new RtfInterpreter(content, budget);
        var document = walk.Run();

        return document.Pages[0].Blocks.Count > 0 ? document
            : throw new RefusedException(walk.HasPictures ? RefusalCode.ImageOnly : RefusalCode.Empty);
    }
}
