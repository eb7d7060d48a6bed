using System.Runtime.InteropServices;
using JobFunctions.Core.Resumes;
using JobFunctions.Documents;
using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.Documents;

/// <summary>Reads uploaded files with the document library; a bounded number at a time, each for a bounded time.</summary>
/// <remarks>
/// A reading that does not stop in time is answered as failed and keeps its place until it ends, so that
/// files made to hang take no more than the places there are.
/// </remarks>
internal sealed class DocumentTextReader(DocumentReader reader, IOptions<DocumentTextOptions> options, TimeProvider time) : IDocumentTextReader, IDisposable
{
    /// <summary>The library stops by itself at the time allowed; this much later it is left alone.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim _places = new(options.Value.Concurrency);

    public DocumentSniff Sniff(ReadOnlySpan<byte> content)
    {
        var type = DocumentTypeDetector.Detect(content[..Math.Min(content.Length, DocumentTypeDetector.HeadBytes)]);

        return type.IsReadable ? new DocumentSniff(type.MediaType, null)
            : new DocumentSniff(null, RefusalFailures.Of(type));
    }

    public async Task<DocumentTextResult> ReadAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        await _places.WaitAsync(cancellationToken);
        var reading = ReadInPlaceAsync(content, cancellationToken);

        try
        {
            return await reading.WaitAsync(options.Value.Timeout + Grace, time, cancellationToken) switch
            {
                DocumentReading.Read read => new DocumentTextResult(ResumeTextMapper.Map(read.Document), null),
                DocumentReading.Refused refused => new DocumentTextResult(null, RefusalFailures.Of(refused)),
                var unknown => throw new InvalidOperationException($"{unknown} is neither a text nor a refusal."),
            };
        }
        catch (TimeoutException)
        {
            return new DocumentTextResult(null, ResumeFailures.ReadingFailed);
        }
    }

    public void Dispose() => _places.Dispose();

    private async Task<DocumentReading> ReadInPlaceAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        try
        {
            var limits = DocumentLimits.Default with { Timeout = options.Value.Timeout };
            var bytes = MemoryMarshal.TryGetArray(content, out var segment) ? segment : new ArraySegment<byte>(content.ToArray());
            using var stream = new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false); // an array was just given or made

            return await reader.ReadAsync(stream, limits, cancellationToken);
        }
        finally
        {
            _places.Release();
        }
    }
}
