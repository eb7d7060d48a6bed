namespace JobFunctions.Core.Resumes;

/// <summary>Text out of the file that a person uploaded.</summary>
public interface IDocumentTextReader
{
    /// <summary>Says by the first bytes whether the file can be a resume at all, without reading the rest.</summary>
    /// <returns>The media type, or the failure to answer with.</returns>
    DocumentSniff Sniff(ReadOnlySpan<byte> content);

    /// <summary>Reads the whole file within fixed bounds of time and memory. Any bytes end as text or as a failure, never as an exception.</summary>
    Task<DocumentTextResult> ReadAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken);
}
