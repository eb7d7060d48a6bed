using System.Security.Cryptography;

namespace JobFunctions.Core.Storage;

/// <summary>A claim or index row of a record: what it says, and the write that made it.</summary>
/// <param name="Identity"><c>c!name!value</c> for a claim, <c>i!name!partition!sort</c> for an index row.</param>
/// <param name="Token">Of the one write that made the row, so that two writers never share a row without knowing it.</param>
/// <param name="IsOver">Its write is over and the record does not need the row, which may still be there.</param>
/// <remarks>
/// The rows stand in the collection of their record, in partitions that begin with <c>!</c>, where no record may stand:
/// a claim alone in its partition, an index row under <c>sort!partition!key!token</c> of its record.
/// <c>!</c> sorts before every other key character, so rows are in the order of their sort keys.
/// </remarks>
internal readonly record struct DerivedRow(string Identity, string Token, bool IsOver = false)
{
    public const char Separator = '!';

    public const string ClaimKey = "owner";

    private const char OverMark = '~';

    public bool IsClaim => Identity[0] == 'c';

    /// <summary>Name of the claim or index.</summary>
    public string Name => Identity.Split(Separator)[1];

    /// <summary>A token for a write: eight hex digits of its Unix seconds, and eight by chance.</summary>
    public static string NewToken(TimeProvider time) => $"{time.GetUtcNow().ToUnixTimeSeconds():x8}{RandomNumberGenerator.GetHexString(8, lowercase: true)}";

    public static string ClaimIdentity(string name, string value) => $"c!{name}!{value}";

    public static string IndexIdentity(string name, RecordKey entry) => $"i!{name}!{entry.Partition}!{entry.Key}";

    public static string IndexPartition(string name, string partition) => $"!i!{name}!{partition}";

    public static DerivedRow Parse(string text)
    {
        var end = text.LastIndexOf(Separator);
        return new DerivedRow(text[..end], text[(end + 1)..].TrimStart(OverMark), text[end + 1] == OverMark);
    }

    /// <summary>Where the row stands in the collection, for a record that stands at <paramref name="record"/>.</summary>
    public RecordKey KeyFor(RecordKey record)
    {
        if (IsClaim)
        {
            return new RecordKey(Separator + Identity, ClaimKey);
        }

        var end = Identity.LastIndexOf(Separator);
        return new RecordKey(Separator + Identity[..end], $"{Identity[(end + 1)..]}!{record.Partition}!{record.Key}!{Token}");
    }

    public override string ToString() => IsOver ? $"{Identity}!{OverMark}{Token}" : $"{Identity}!{Token}";
}
