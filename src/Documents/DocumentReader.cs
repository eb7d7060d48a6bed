using System.Buffers;

using JobFunctions.Documents.Docx;
using JobFunctions.Documents.Europass;
using JobFunctions.Documents.JsonResume;
using JobFunctions.Documents.OpenDocument;
using JobFunctions.Documents.Pdf;
using JobFunctions.Documents.PlainText;
using JobFunctions.Documents.Rtf;

namespace JobFunctions.Documents;

/// <summary>Gets text with its layout out of a file, whatever the bytes are.</summary>
/// <remarks>Holds no state and may be shared between threads. Nothing is fetched, run or written.</remarks>
public sealed class DocumentReader(TimeProvider time)
{
    private const int BufferBytes = 64 * 1024;

    /// <summary>Uses the system's clock for <see cref="DocumentLimits.Timeout"/>.</summary>
    public DocumentReader()
        : this(TimeProvider.System)
    {
    }

    /// <summary>Reads the stream to its end and the text out of it.</summary>
    /// <param name="content">Read from where it stands; not closed.</param>
    /// <param name="limits"><see cref="DocumentLimits.Default"/> when not given.</param>
    /// <returns>The text, or the reason why there is none. A broken or hostile file is a refusal, never an exception.</returns>
    /// <exception cref="OperationCanceledException">The caller no longer wants the answer.</exception>
    /// <exception cref="IOException">The stream itself failed.</exception>
    public async Task<DocumentReading> ReadAsync(Stream content, DocumentLimits? limits = null, CancellationToken cancellationToken = default)
    {
        limits ??= DocumentLimits.Default;
        var (bytes, head) = await FetchAsync(content, limits.MaxBytes, cancellationToken);

        if (bytes is null)
        {
            return Refuse(DocumentTypeDetector.Detect(head.Span), RefusalCode.TooLarge, limits);
        }

        // Reading is work for a processor, seconds of it at worst, and must not hold up the caller's thread.
        return await Task.Run(() => Read(bytes, limits, cancellationToken), cancellationToken);
    }

    private DocumentReading Read(ReadOnlyMemory<byte> content, DocumentLimits limits, CancellationToken cancellationToken)
    {
        var type = DetectFully(content.Span);

        try
        {
            var document = ReaderFor(type).Read(content, new ReadingBudget(limits, time, cancellationToken));

            return document.PlainText.Length == 0
                ? Refuse(type, RefusalCode.Empty, limits)
                : new DocumentReading.Read(type, document);
        }
        catch (RefusedException e)
        {
            return Refuse(type, e.Code, limits, e.Advice);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The readers expect broken files; what they did not expect is still the file's doing.
            return Refuse(type, RefusalCode.Corrupt, limits);
        }
    }

    // Two containers may keep what tells them apart behind their first kilobytes.
    private static DocumentType DetectFully(ReadOnlySpan<byte> content) =>
        DocumentTypeDetector.Detect(content[..Math.Min(content.Length, DocumentTypeDetector.HeadBytes)]) switch
        {
            DocumentType.LegacyWord or DocumentType.Archive => DocumentTypeDetector.Detect(content),
            var type => type,
        };

    private static IFormatReader ReaderFor(DocumentType type) => type switch
    {
        DocumentType.Pdf => new PdfReader(),
        DocumentType.Docx => new DocxReader(),
        DocumentType.Rtf => new RtfReader(),
        DocumentType.Odt => new OdtReader(),
        DocumentType.PlainText => new PlainTextReader(),
        DocumentType.Json => new JsonResumeReader(),
        DocumentType.Xml => new EuropassReader(),
        DocumentType.Empty => throw new RefusedException(RefusalCode.Empty),
        DocumentType.LegacyWord => throw new RefusedException(RefusalCode.LegacyWord),
        DocumentType.EncryptedOffice => throw new RefusedException(RefusalCode.Encrypted),
        _ => throw new RefusedException(RefusalCode.UnsupportedType),
    };

    private static DocumentReading.Refused Refuse(DocumentType type, RefusalCode code, DocumentLimits limits, string? advice = null) =>
        new(type, code, advice ?? RefusalAdvice.For(code, type, limits));

    /// <summary>The whole content, or only its head when it is longer than allowed.</summary>
    private static async Task<(byte[]? Bytes, ReadOnlyMemory<byte> Head)> FetchAsync(Stream content, int maxBytes, CancellationToken cancellationToken)
    {
        using var fetched = new MemoryStream();
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);

        try
        {
            while (await content.ReadAsync(buffer, cancellationToken) is var read and > 0)
            {
                fetched.Write(buffer, 0, read);

                if (fetched.Length > maxBytes)
                {
                    return (null, fetched.ToArray().AsMemory(0, (int)Math.Min(fetched.Length, DocumentTypeDetector.HeadBytes)));
                }
            }

            return (fetched.ToArray(), default);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
