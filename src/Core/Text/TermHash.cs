namespace JobFunctions.Core.Text;

/// <summary>A number for a word or stem that is the same in every process (FNV-1a over UTF-16, 64 bits, mixed), so that prepared texts need no strings.</summary>
public static class TermHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>Never 0, which hash tables may use for an empty place.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = Offset;
        foreach (var c in word)
        {
            hash = (hash ^ c) * Prime;
        }

        hash ^= hash >> 32;
        return hash == 0 ? Offset : hash;
    }

    /// <summary>A number for two terms in this order.</summary>
    public static ulong Combine(ulong first, ulong second)
    {
        var hash = ((first * Prime) ^ second) * Prime;
        hash ^= hash >> 29;
        return hash == 0 ? Offset : hash;
    }
}
