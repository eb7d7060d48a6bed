using System.IO.Compression;
using System.Xml;

namespace JobFunctions.Documents.Packages;

/// <summary>A ZIP file whose entries are read under the budget. Names lead nowhere: nothing is written or fetched.</summary>
internal sealed class ZipPackage : IDisposable
{
    private const int MostEntries = 20_000;

    private readonly ZipArchive _archive;
    private readonly ReadingBudget _budget;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _twice = new(StringComparer.OrdinalIgnoreCase);

    public ZipPackage(ReadOnlyMemory<byte> content, ReadingBudget budget)
    {
        _budget = budget;
        _archive = new ZipArchive(new MemoryStream(content.ToArray(), writable: false), ZipArchiveMode.Read);

        if (_archive.Entries.Count > MostEntries)
        {
            throw new RefusedException(RefusalCode.TooComplex);
        }

        foreach (var entry in _archive.Entries)
        {
            budget.Step();
            var name = Normalize(entry.FullName);

            if (!_entries.TryAdd(name, entry))
            {
                _twice.Add(name);
            }
        }
    }

    public IReadOnlyCollection<string> Names => _entries.Keys;

    public bool Has(string name) => _entries.ContainsKey(Normalize(name));

    /// <returns><see langword="null"/> when there is no such part.</returns>
    /// <exception cref="RefusedException">Two parts have this name, and which one counts cannot be told.</exception>
    public XmlReader? OpenXml(string name)
    {
        name = Normalize(name);

        if (_twice.Contains(name))
        {
            throw new RefusedException(RefusalCode.Corrupt);
        }

        return _entries.TryGetValue(name, out var entry) ? SafeXml.Open(new BudgetedStream(entry.Open(), _budget)) : null;
    }

    public void Dispose() => _archive.Dispose();

    private static string Normalize(string name) => name.Replace('\\', '/').TrimStart('/');
}
