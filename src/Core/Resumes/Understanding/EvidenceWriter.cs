namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Writes down where each field was found, with the words as the file has them.</summary>
internal sealed class EvidenceWriter(ResumeText text)
{
    /// <summary>A value that is broken goes on within so many lines.</summary>
    private const int MaxBroken = 4;

    private readonly PrintedText _printed = new(text);
    private readonly List<FieldEvidence> _evidence = [];
    private readonly Dictionary<string, double> _confidence = [];

    public IReadOnlyList<FieldEvidence> Evidence => _evidence;

    /// <summary>By field.</summary>
    public IReadOnlyDictionary<string, double> Confidence => _confidence;

    /// <param name="field">As the HTTP contract spells it.</param>
    public void Add<T>(string field, Found<T>? found)
    {
        if (found is not { } one)
        {
            return;
        }

        _confidence[field] = Math.Round(one.Confidence, 2);

        if (one.Line >= 0)
        {
            var value = one.Printed ?? one.Value?.ToString() ?? "";
            var quotes = Quotes(Enumerable.Range(Math.Max(0, one.Line - 1), MaxBroken + 1).Where(line => line < text.Lines.Count && !text.Lines[line].IsHidden).ToList(), [value], one.Line);
            _evidence.Add(new FieldEvidence(field, null, Math.Round(one.Confidence, 2), one.Basis, quotes));
        }
    }

    /// <param name="field">As the HTTP contract spells it.</param>
    public void Add<T>(string field, FoundList<T>? found)
    {
        if (found is null)
        {
            return;
        }

        _confidence[field] = Math.Round(found.Confidence, 2);

        for (var i = 0; i < found.Items.Count; i++)
        {
            var item = found.Items[i];
            _evidence.Add(new FieldEvidence(field, i, Math.Round(item.Confidence, 2), item.Basis, Quotes(item.Lines, item.Printed, item.Lines[0])));
        }
    }

    /// <summary>A field that follows from others: the quotes of those.</summary>
    public void AddDerived(string field, double? confidence, IEnumerable<FieldEvidence> sources, EvidenceBasis basis = EvidenceBasis.Derived)
    {
        if (confidence is not { } sure)
        {
            return;
        }

        _confidence[field] = Math.Round(sure, 2);

        if (sources.SelectMany(source => source.Quotes).Distinct().OrderBy(quote => quote.Line).ToList() is { Count: > 0 } quotes)
        {
            _evidence.Add(new FieldEvidence(field, null, Math.Round(sure, 2), basis, quotes));
        }
    }

    private List<ResumeQuote> Quotes(IReadOnlyList<int> lines, IReadOnlyList<string> values, int first)
    {
        // The line that is known to hold the value comes before its neighbours.
        List<int> order = [first, .. lines.Where(line => line > first), .. lines.Where(line => line < first)];
        var quotes = values.SelectMany(value => _printed.Find(order, value) is { Count: > 0 } found ? found : _printed.Find(lines, value))
            .Where(quote => quote.Text.Length > 0).Distinct().OrderBy(quote => quote.Line).ToList();

        return quotes.Count > 0 ? quotes : [_printed.Whole(first)];
    }
}
