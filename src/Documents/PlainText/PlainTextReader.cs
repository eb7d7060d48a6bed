namespace JobFunctions.Documents.PlainText;

/// <summary>Text without markup, in any of the encodings that <see cref="TextDecoder"/> tells apart.</summary>
internal sealed class PlainTextReader : IFormatReader
{
    public TextDocument Read(ReadOnlyMemory<byte> content, ReadingBudget budget)
    {
        if (!TextDecoder.TryDecode(content.Span, partial: false, out var text))
        {
            throw new RefusedException(RefusalCode.Corrupt);
        }

        var flow = new FlowBuilder(budget);

        foreach (var line in text.AsSpan().EnumerateLines())
        {
            flow.Append(line);
            flow.EndParagraph();
        }

        return flow.Build();
    }
}
