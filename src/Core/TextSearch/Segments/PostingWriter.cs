namespace JobFunctions.Core.TextSearch.Segments;

/// <summary>Writes terms in order, and for each its documents in order.</summary>
internal sealed class PostingWriter(int capacity)
{
    private readonly ByteWriter _text = new(capacity * 8);
    private readonly List<int> _textEnds = new(capacity);
    private readonly ByteWriter _documents = new(capacity * 8);
    private readonly List<int> _documentEnds = new(capacity);
    private readonly ByteWriter _places = new(capacity * 8);
    private readonly List<int> _placeEnds = new(capacity);
    private readonly ByteWriter _current = new();
    private int _count;
    private int _previous = -1;

    /// <summary>Adds the term's next document.</summary>
    /// <param name="places">As <see cref="PostingReader.Places"/> gives them.</param>
    public void Add(int document, byte impact, ReadOnlySpan<byte> places)
    {
        _current.WriteNumber((uint)(document - _previous));
        _current.Write(impact);
        _places.WriteNumber((uint)places.Length);
        _places.Write(places);
        _previous = document;
        _count++;
    }

    /// <summary>Ends the term; one without documents is left out.</summary>
    public void End(ReadOnlySpan<byte> term)
    {
        if (_count > 0)
        {
            _text.Write(term);
            _textEnds.Add(_text.Length);
            _documents.WriteNumber((uint)_count);
            _documents.Write(_current.Written);
            _documentEnds.Add(_documents.Length);
            _placeEnds.Add(_places.Length);
        }

        _current.Clear();
        _count = 0;
        _previous = -1;
    }

    public (TermDictionary Terms, Postings Postings) Build() =>
        (new TermDictionary(_text.ToArray(), [.. _textEnds]), new Postings(_documents.ToArray(), [.. _documentEnds], _places.ToArray(), [.. _placeEnds]));
}
