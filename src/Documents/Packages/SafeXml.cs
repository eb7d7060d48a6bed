using System.Xml;

namespace JobFunctions.Documents.Packages;

/// <summary>Opens XML from outside: no document type, no entities, nothing fetched.</summary>
internal static class SafeXml
{
    public const int DeepestElement = 256;

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
