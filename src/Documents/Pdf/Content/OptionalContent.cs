using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Pdf.Content;

/// <summary>Which layers are to be seen when the file opens (ISO 32000-2, 8.11).</summary>
internal sealed class OptionalContent
{
    private readonly HashSet<int> _exceptions;
    private readonly bool _allAreOff;

    public OptionalContent(PdfDictionary catalog)
    {
        var configuration = catalog.Dictionary("OCProperties").Dictionary("D");
        _allAreOff = configuration.Name("BaseState") is "OFF";
        _exceptions = [.. Groups(configuration[_allAreOff ? "ON" : "OFF"])];
    }

    /// <summary>Whether content that belongs to a layer, or to several by a rule, is not to be seen.</summary>
    /// <param name="membership">As written, not followed: layers are known by their numbers.</param>
    public bool IsOff(PdfObject membership)
    {
        if (PdfArray.Follow(membership) is PdfDictionary rule && rule.Has("OCGs"))
        {
            List<bool> off = [.. Groups(rule["OCGs"] is PdfArray groups ? groups : rule.Raw("OCGs")).Select(IsOff)];

            return off.Count > 0 && rule.Name("P") switch
            {
                "AllOn" => off.Contains(true),
                "AnyOff" => !off.Contains(true),
                "AllOff" => off.Contains(false),
                _ => !off.Contains(false),
            };
        }

        return membership is PdfReference group && IsOff(group.Number);
    }

    private bool IsOff(int group) => _exceptions.Contains(group) != _allAreOff;

    private static IEnumerable<int> Groups(PdfObject value) => value switch
    {
        PdfReference group => [group.Number],
        PdfArray groups => groups.Raw.OfType<PdfReference>().Select(group => group.Number),
        _ => [],
    };
}
