using JobFunctions.Documents.Pdf.Filters;
using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Pdf.Content;

/// <summary>Keeps the unpacked content of forms, and counts their drawings over the whole file, which sharing can make astronomic.</summary>
internal sealed class FormCounter(ReadingBudget budget)
{
    private const int MostDrawings = 50_000;

    private readonly Dictionary<PdfStream, ReadOnlyMemory<byte>> _contents = [];
    private int _drawings;

    /// <exception cref="RefusedException">Forms were drawn more often than any honest file does.</exception>
    public ReadOnlyMemory<byte> Content(PdfStream form)
    {
        if (++_drawings > MostDrawings)
        {
            throw new RefusedException(RefusalCode.TooComplex);
        }

        if (!_contents.TryGetValue(form, out var content))
        {
            content = PdfFilters.Decode(form, budget);
            _contents[form] = content;
        }

        return content;
    }
}
