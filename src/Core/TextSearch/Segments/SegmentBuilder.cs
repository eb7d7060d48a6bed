using System.Runtime.InteropServices;
using System.Text;
using JobFunctions.Core.Text;

namespace JobFunctions.Core.TextSearch.Segments;

/// <summary>Makes a segment of documents: takes their words down in order, then sorts them by term. For one thread and one segment.</summary>
internal sealed class SegmentBuilder
{
    // Between two texts of a document, so that no phrase reaches over.
    private const int Gap = 8;
    private const int FieldShift = 27;
    private const int PlaceMask = (1 << FieldShift) - 1;

    // That a document has as a rule, new ones and all, before tables and lists must grow.
    private const int NewWords = 16;
    private const int Words = 180;

    private readonly IndexSchema _schema;
    private readonly KeywordTable[] _tables;
    private readonly WordTable _termOfWord;
    private readonly WordTable _numberOfTerm;
    private readonly List<byte[]> _terms = [];
    private readonly List<int> _termAt;
    private readonly List<int> _placeAt;
    private readonly List<int> _wordEnds = [];

    // For each document and field, what one occurrence counts in a text of that length.
    private readonly List<float> _rates = [];
    private readonly List<string> _ids = [];
    private readonly List<int>[] _keywordEnds;
    private readonly List<int>[] _keywords;
    private readonly List<long>[] _numbers;

    /// <param name="tables">For each keyword field of the schema.</param>
    /// <param name="documents">How many there will be, roughly.</param>
    public SegmentBuilder(IndexSchema schema, KeywordTable[] tables, int documents)
    {
        _termOfWord = new WordTable(documents * NewWords);
        _numberOfTerm = new WordTable(documents * NewWords / 2);
        _termAt = new List<int>(documents * Words);
        _placeAt = new List<int>(documents * Words);
        _schema = schema;
        _tables = tables;
        _keywordEnds = [.. schema.Keywords.Select(_ => new List<int>())];
        _keywords = [.. schema.Keywords.Select(_ => new List<int>())];
        _numbers = [.. schema.Numbers.Select(_ => new List<long>())];
    }

    public void Add(IndexDocument document)
    {
        _ids.Add(document.Id);
        AddWords(document);
        foreach (var number in _numbers)
        {
            number.Add(NumberField.Missing);
        }

        foreach (var (field, value) in document.Numbers)
        {
            _numbers[field.Index][^1] = value;
        }

        foreach (var (field, key, label) in document.Keywords)
        {
            var values = _keywords[field.Index];
            var start = _keywordEnds[field.Index].Count == 0 ? 0 : _keywordEnds[field.Index][^1];
            var value = _tables[field.Index].Intern(key, label);
            if (values.IndexOf(value, start) < 0)
            {
                values.Add(value);
            }
        }

        for (var field = 0; field < _keywords.Length; field++)
        {
            _keywordEnds[field].Add(_keywords[field].Count);
        }
    }

    public Segment Build()
    {
        var (terms, postings) = BuildPostings();
        var keywords = _keywords.Select((values, field) => new KeywordColumn([.. _keywordEnds[field]], [.. values]));
        return new Segment([.. _ids], terms, postings, [.. keywords], [.. _numbers.Select(number => number.ToArray())]);
    }

    private void AddWords(IndexDocument document)
    {
        Span<int> lengths = stackalloc int[_schema.Texts.Count];
        lengths.Clear();
        var start = _termAt.Count;
        var place = 0;
        foreach (var (field, text) in document.Texts)
        {
            var reader = new WordReader(text);
            while (_termAt.Count - start < IndexDocument.MaxWords && reader.MoveNext())
            {
                _termAt.Add(TermOf(reader.Word));
                _placeAt.Add(place++ | (field.Index << FieldShift));
                lengths[field.Index]++;
            }

            place += Gap;
        }

        _wordEnds.Add(_termAt.Count);
        foreach (var field in _schema.Texts)
        {
            var length = lengths[field.Index] / field.AverageLength;
            _rates.Add(1 / (1 - field.LengthShare + (field.LengthShare * length)));
        }
    }

    private int TermOf(ReadOnlySpan<char> word)
    {
        var wordHash = TermHash.Of(word);
        if (_termOfWord.TryGet(wordHash, out var number))
        {
            return number;
        }

        Span<char> buffer = stackalloc char[WordReader.MaxWordLength];
        word.CopyTo(buffer);
        var term = buffer[..IndexTerm.Of(buffer[..word.Length])];
        var hash = TermHash.Of(term);
        if (!_numberOfTerm.TryGet(hash, out number))
        {
            number = _terms.Count;
            var bytes = new byte[Encoding.UTF8.GetByteCount(term)];
            Encoding.UTF8.GetBytes(term, bytes);
            _terms.Add(bytes);
            _numberOfTerm.Add(hash, number);
        }

        _termOfWord.Add(wordHash, number);
        return number;
    }

    private (TermDictionary Terms, Postings Postings) BuildPostings()
    {
        var (ends, words) = SortByTerm();
        var documentOf = DocumentOfWords();
        var order = Enumerable.Range(0, _terms.Count).ToArray();
        Array.Sort(_terms.ToArray(), order, Comparer<byte[]>.Create(static (one, other) => one.AsSpan().SequenceCompareTo(other)));
        var writer = new PostingWriter(_terms.Count);
        var places = new ByteWriter();
        var placeAt = CollectionsMarshal.AsSpan(_placeAt);
        var rates = CollectionsMarshal.AsSpan(_rates);
        var fields = _schema.Texts.Count;
        Span<float> counts = stackalloc float[fields];
        foreach (var term in order)
        {
            var end = ends[term];
            for (var i = term == 0 ? 0 : ends[term - 1]; i < end;)
            {
                var document = documentOf[words[i]];
                var previous = 0;
                places.Clear();
                counts.Clear();
                for (; i < end && documentOf[words[i]] == document; i++)
                {
                    var packed = placeAt[words[i]];
                    counts[packed >>> FieldShift] += rates[(document * fields) + (packed >>> FieldShift)];
                    places.WriteNumber((uint)((packed & PlaceMask) - previous));
                    previous = packed & PlaceMask;
                }

                writer.Add(document, Impact.Of(_schema.Texts, counts), places.Written);
            }

            writer.End(_terms[term]);
        }

        return writer.Build();
    }

    /// <summary>The words by term, in order within each, and where each term's end.</summary>
    private (int[] Ends, int[] Words) SortByTerm()
    {
        var termAt = CollectionsMarshal.AsSpan(_termAt);
        var ends = new int[_terms.Count];
        foreach (var term in termAt)
        {
            ends[term]++;
        }

        for (var term = 1; term < ends.Length; term++)
        {
            ends[term] += ends[term - 1];
        }

        var words = new int[termAt.Length];
        var next = (int[])ends.Clone();
        for (var word = words.Length - 1; word >= 0; word--)
        {
            words[--next[termAt[word]]] = word;
        }

        return (ends, words);
    }

    private int[] DocumentOfWords()
    {
        var documentOf = new int[_termAt.Count];
        var start = 0;
        for (var document = 0; document < _wordEnds.Count; document++)
        {
            documentOf.AsSpan(start, _wordEnds[document] - start).Fill(document);
            start = _wordEnds[document];
        }

        return documentOf;
    }
}
