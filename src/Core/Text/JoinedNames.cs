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

    /// <param name="pair">Lower case.</param>
    public static bool IsSlashPair(ReadOnlySpan<char> pair) => SlashPairs.Contains(pair);
}
