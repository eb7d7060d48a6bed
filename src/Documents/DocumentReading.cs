namespace JobFunctions.Documents;

/// <summary>What came of reading a file: its text, or a refusal. Nothing else is possible.</summary>
public abstract record DocumentReading
{
    private DocumentReading(DocumentType type) => Type = type;

    /// <summary>What the content is, whatever the file is called.</summary>
    public DocumentType Type { get; }

    /// <summary>The file has text.</summary>
    public sealed record Read(DocumentType Type, TextDocument Document) : DocumentReading(Type);

    /// <summary>The file has no text that can be had.</summary>
    /// <param name="Advice">One or two sentences for the person who sent the file: what is wrong and what to do.</param>
    public sealed record Refused(DocumentType Type, RefusalCode Code, string Advice) : DocumentReading(Type);
}
