using System.Buffers;
using System.Xml;

namespace JobFunctions.Documents.Packages;

/// <summary>Opens XML from outside: no document type, no entities, nothing fetched.</summary>
internal static class SafeXml
{
    private const int DeepestElement = 256;
    private const int BufferLength = 4096;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
        MaxCharactersInDocument = 64 * 1024 * 1024,
    };

    public static XmlReader Open(Stream stream) => XmlReader.Create(stream, Settings);

    /// <summary>Hands the text at hand over piece by piece, however long it is, with every white space as a space.</summary>
    public static void AppendText(XmlReader reader, FlowBuilder flow)
    {
        Span<char> spaces = ['\t', '\n', '\r'];
        var buffer = ArrayPool<char>.Shared.Rent(BufferLength);

        try
        {
            while (reader.ReadValueChunk(buffer, 0, BufferLength) is var read and > 0)
            {
                var piece = buffer.AsSpan(0, read);

                foreach (var space in spaces)
                {
                    piece.Replace(space, ' ');
                }

                flow.Append(piece);
            }
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    /// <summary>The next node, counted, and refused when it lies too deep.</summary>
    public static bool Next(XmlReader reader, ReadingBudget budget)
    {
        budget.Step();

        if (reader.Depth > DeepestElement)
        {
            throw new RefusedException(RefusalCode.TooComplex);
        }

        return reader.Read();
    }
}
