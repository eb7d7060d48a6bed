namespace JobFunctions.Benchmarks.Quality.Resumes.Written;

/// <summary>Choices that are the same for the same seed on every machine and version of the runtime.</summary>
internal sealed class Dice(uint seed)
{
    private uint _state = (seed * 2_654_435_761u) ^ 0x9E37_79B9u;

    /// <returns>0 to <paramref name="bound"/> - 1.</returns>
    public int Next(int bound)
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;

        return (int)(_state % (uint)bound);
    }

    public bool Chance(int percent) => Next(100) < percent;

    public T Pick<T>(IReadOnlyList<T> values) => values[Next(values.Count)];

    public T Pick<T>(params ReadOnlySpan<T> values) => values[Next(values.Length)];

    /// <summary>Some of the values, in their order.</summary>
    public List<T> Some<T>(IReadOnlyList<T> values, int count)
    {
        var left = values.ToList();

        while (left.Count > count)
        {
            left.RemoveAt(Next(left.Count));
        }

        return left;
    }
}
