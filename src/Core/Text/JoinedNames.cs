using System.Collections.Frozen;

namespace JobFunctions.Core.Text;

/// <summary>Names that keep a dot or a slash inside and are still one word.</summary>
internal static class JoinedNames
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> DotTails =
        FrozenSet.ToFrozenSet(["js", "net", "web", "io", "ai", "py", "ru", "com", "org", "kz", "by", "uz", "рф"], StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SlashPairs =
        FrozenSet.ToFrozenSet(["ci/cd", "pl/sql", "tcp/ip", "ui/ux", "ux/ui", "a/b", "i/o", "s/4hana", "os/2", "pl/pgsql", "t/sql", "н/о", "в/о"], StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary><c>js</c> of Node.js, <c>net</c> of ASP.NET; a sentence that begins without a space is none.</summary>
    public static bool IsDotTail(ReadOnlySpan<char> tail) => DotTails.Contains(tail);

    /// <summary>Whether what is typed so far may become the tail of such a name: <c>j</c> of Node.js.</summary>
    public static bool MayBecomeDotTail(ReadOnlySpan<char> tail)
    {
        foreach (var known in DotTails.Set)
        {
            if (known.AsSpan().StartsWith(tail, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="pair">Lower case.</param>
    public static bool IsSlashPair(ReadOnlySpan<char> pair) => SlashPairs.Contains(pair);
}
