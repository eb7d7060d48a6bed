using JobFunctions.Documents.Pdf.Encryption;
using JobFunctions.Documents.Pdf.Filters;
using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Pdf.Structure;

/// <summary>The objects of a file, read when asked for, found by scanning when the cross-references lie.</summary>
internal sealed class PdfFile : IPdfObjectSource
{
    private const int MostCachedObjects = 200_000;

    private readonly ReadOnlyMemory<byte> _data;
    private readonly ReadingBudget _budget;
    private readonly Dictionary<int, PdfObject> _objects = [];
    private readonly Dictionary<int, ObjectStream?> _streams = [];
    private readonly HashSet<int> _open = [];
    private Dictionary<int, XrefEntry> _entries = [];
    private PdfDecryptor? _decryptor;
    private bool _recovered;

    private PdfFile(ReadOnlyMemory<byte> data, ReadingBudget budget)
    {
        _data = data;
        _budget = budget;
    }

    public PdfDictionary Trailer { get; private set; } = PdfDictionary.Empty;

    public PdfDictionary Catalog => Trailer.Dictionary("Root");

    /// <summary>Whether its cross-references were of no use, so that parts may be missing.</summary>
    public bool IsRecovered => _recovered;

    /// <summary>Whether not even a trailer was found, which stands at the end.</summary>
    public bool IsCut { get; private set; }

    /// <exception cref="RefusedException">It is encrypted with a password, or holds no object at all.</exception>
    public static PdfFile Open(ReadOnlyMemory<byte> content, ReadingBudget budget)
    {
        // Offsets count from the header, wherever garbage before it has moved that.
        var header = content.Span[..Math.Min(content.Length, 1024)].IndexOf("%PDF-"u8);
        var file = new PdfFile(content[Math.Max(0, header)..], budget);
        var xref = new XrefReader(file._data, file, budget);

        if (xref.TryRead())
        {
            file._entries = xref.Entries;
            file.Trailer = xref.Trailer;
            file.Unlock();
        }

        if (file.Catalog["Pages"] is not PdfDictionary)
        {
            file.Recover();
        }

        // Without a catalogue its pages may still be found one by one.
        return file._entries.Count > 0 ? file : throw new RefusedException(RefusalCode.Corrupt);
    }

    /// <summary>Every object that is listed or was found.</summary>
    public IReadOnlyCollection<int> Numbers => _entries.Keys.ToArray();

    /// <summary>Scans the file for objects; once.</summary>
    public void Recover()
    {
        if (_recovered)
        {
            return;
        }

        _recovered = true;
        var recovery = new XrefRecovery(_data, this, _budget);
        recovery.Run();
        var old = Trailer;
        (_entries, Trailer) = (recovery.Entries, recovery.Trailer.Has("Root") ? recovery.Trailer : old);
        Forget();
        _decryptor = null;
        Unlock();
        recovery.LookInside();
        IsCut = !Trailer.Has("Root") && !recovery.HasTrailer;
        Trailer = recovery.Trailer.Has("Root") ? recovery.Trailer : Trailer;
        Forget();
        Unlock();
    }

    public PdfObject Find(int number)
    {
        if (_objects.TryGetValue(number, out var known))
        {
            return known;
        }

        if (!_entries.TryGetValue(number, out var entry) || !_open.Add(number))
        {
            return PdfObject.Null;
        }

        try
        {
            _budget.Depth(_open.Count);
            var found = Read(number, entry);

            // A reference to a reference is against the rules and a way to go round in circles.
            found = found is PdfReference ? PdfObject.Null : found;

            if (_objects.Count < MostCachedObjects)
            {
                _objects[number] = found;
            }

            return found;
        }
        finally
        {
            _open.Remove(number);
        }
    }

    /// <summary>The number of the object at an index of an object stream.</summary>
    public int? NumberInStream(int stream, int index) => Stream(stream)?.Number(index);

    /// <summary>The object that begins at an offset.</summary>
    public (int Number, PdfObject Value)? ReadIndirect(int offset, bool decrypt = true)
    {
        if (offset >= _data.Length)
        {
            return null;
        }

        var start = new PdfParser(_data, this, _budget) { Position = offset };

        if (start.TryInteger() is not { } number || start.TryInteger() is not { } generation || !start.TryKeyword("obj"u8))
        {
            return null;
        }

        var decryptor = decrypt ? _decryptor : null;
        var parser = new PdfParser(_data, this, _budget)
        {
            Position = start.Position,
            DecryptString = decryptor is null ? null : bytes => decryptor.DecryptString(bytes, number, generation),
        };
        var value = parser.Read() ?? PdfObject.Null;

        if (value is PdfDictionary dictionary && parser.TryKeyword("stream"u8))
        {
            var raw = StreamBytes.Find(_data, parser.Position, dictionary, _budget);
            value = new PdfStream(dictionary, raw, decryptor is null ? null : packed => decryptor.DecryptStream(packed, dictionary, number, generation));
        }

        return (number, value is PdfKeyword ? PdfObject.Null : value);
    }

    private PdfObject Read(int number, XrefEntry entry)
    {
        if (entry.Stream != 0)
        {
            return Stream(entry.Stream)?.Read(number, entry.Place) ?? PdfObject.Null;
        }

        if (ReadIndirect(entry.Place) is { } found && found.Number == number)
        {
            return found.Value;
        }

        if (_recovered)
        {
            return PdfObject.Null;
        }

        // The entry lies. Others may as well, so everything is looked up anew; the trailer stays.
        _recovered = true;
        var recovery = new XrefRecovery(_data, this, _budget);
        recovery.Run();

        foreach (var (other, place) in recovery.Entries)
        {
            if (!_entries.TryGetValue(other, out var listed) || (listed.Stream == 0 && ReadHeader(listed.Place) != other))
            {
                _entries[other] = place;
            }
        }

        return _entries.TryGetValue(number, out entry) && entry.Stream == 0 && ReadIndirect(entry.Place) is { } again && again.Number == number
            ? again.Value
            : PdfObject.Null;
    }

    private int? ReadHeader(int offset)
    {
        var parser = new PdfParser(_data, this, _budget) { Position = offset };

        return parser.TryInteger() is { } number && parser.TryInteger() is not null && parser.TryKeyword("obj"u8) ? number : null;
    }

    private ObjectStream? Stream(int number)
    {
        if (!_streams.TryGetValue(number, out var stream))
        {
            // An object stream inside an object stream is against the rules.
            stream = _entries.TryGetValue(number, out var entry) && entry.Stream == 0 && Find(number) is PdfStream packed
                ? new ObjectStream(PdfFilters.Decode(packed, _budget), packed.Dictionary, this, _budget)
                : null;
            _streams[number] = stream;
        }

        return stream;
    }

    private void Unlock()
    {
        if (_decryptor is null && Trailer["Encrypt"] is PdfDictionary encryption)
        {
            var id = Trailer.Array("ID")?[0] is PdfString first ? first.Bytes : [];
            _decryptor = PdfDecryptor.Open(encryption, id);
            Forget();
        }
    }

    private void Forget()
    {
        _objects.Clear();
        _streams.Clear();
    }
}
