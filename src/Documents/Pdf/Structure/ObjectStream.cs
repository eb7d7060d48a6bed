using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Pdf.Structure;

/// <summary>Objects packed together in one stream (ISO 32000-2, 7.5.7).</summary>
internal sealed class ObjectStream
{
    private readonly ReadOnlyMemory<byte> _data;
    private readonly PdfFile _file;
    private readonly ReadingBudget _budget;
    private readonly List<(int Number, int Offset)> _index = [];

    public ObjectStream(ReadOnlyMemory<byte> data, PdfDictionary dictionary, PdfFile file, ReadingBudget budget)
    {
        (_data, _file, _budget) = (data, file, budget);
        var first = dictionary.Integer("First");
        var parser = new PdfParser(data, null, budget);

        for (var i = 0; i < dictionary.Integer("N") && parser.TryInteger() is { } number && parser.TryInteger() is { } offset; i++)
        {
            budget.Step();
            _index.Add((number, (int)Math.Min(int.MaxValue, (long)first + offset)));
        }
    }

    public int? Number(int index) => index < _index.Count ? _index[index].Number : null;

    public PdfObject Read(int number, int index)
    {
        if (index >= _index.Count || _index[index].Number != number)
        {
            index = _index.FindIndex(entry => entry.Number == number);
        }

        if (index < 0 || _index[index].Offset < 0 || _index[index].Offset >= _data.Length)
        {
            return PdfObject.Null;
        }

        var value = new PdfParser(_data, _file, _budget) { Position = _index[index].Offset }.Read();

        return value is null or PdfKeyword ? PdfObject.Null : value;
    }
}
