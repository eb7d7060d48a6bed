using System.Collections.Concurrent;

namespace JobFunctions.Core.TextSearch.Segments;

/// <summary>Numbers for the values of a keyword field, the same in all segments of an index. Good for any number of threads at once.</summary>
/// <remarks>A value keeps its number as long as the index lives, also when no document has it any more.</remarks>
internal sealed class KeywordTable
{
    private readonly ConcurrentDictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Lock _growing = new();
    private volatile (string Key, string Label)[] _values = new (string, string)[16];
    private volatile int _count;

    /// <summary>Numbers are below it.</summary>
    public int Count => _count;

    public bool TryGet(string key, out int number) => _numbers.TryGetValue(key, out number);

    public (string Key, string Label) this[int number] => _values[number];

    public int Intern(string key, string label)
    {
        if (_numbers.TryGetValue(key, out var known))
        {
            return known;
        }

        lock (_growing)
        {
            if (_numbers.TryGetValue(key, out known))
            {
                return known;
            }

            var values = _values;
            if (_count == values.Length)
            {
                Array.Resize(ref values, values.Length * 2);
            }

            values[_count] = (key, label);
            _values = values;
            _numbers[key] = _count;
            return _count++;
        }
    }
}
