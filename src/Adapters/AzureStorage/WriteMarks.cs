using System.Globalization;
using System.Security.Cryptography;

namespace JobFunctions.Adapters.AzureStorage;

/// <summary>Marks of the latest writes of a row, kept in it, by which a writer that lost a reply finds that its write was done.</summary>
/// <remarks>
/// Each version carries the marks of the versions before it, as far as their writers may still be trying: others may have
/// written since. A mark is eight hex digits of its time in Unix seconds and eight of chance; the newest comes last.
/// </remarks>
internal static class WriteMarks
{
    private const char Separator = '.';
    private const int Length = 16;
    private const int MaxMarks = 32;

    private static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(2);

    public static string New(TimeProvider time) =>
        $"{time.GetUtcNow().ToUnixTimeSeconds():x8}{RandomNumberGenerator.GetHexString(8, lowercase: true)}";

    /// <summary>The marks of a version that follows one with these marks.</summary>
    public static string Follow(string marks, string mark, TimeProvider time)
    {
        var oldest = (time.GetUtcNow() - KeptFor).ToUnixTimeSeconds();
        return string.Join(Separator, marks
            .Split(Separator)
            .Where(earlier => earlier.Length == Length && SecondsOf(earlier) >= oldest)
            .TakeLast(MaxMarks - 1)
            .Append(mark));
    }

    public static bool Contains(string marks, string mark) => marks.Split(Separator).Contains(mark);

    public static bool IsNewest(string marks, string mark) => marks.EndsWith(mark, StringComparison.Ordinal);

    /// <summary>When the write with this mark began, to the second.</summary>
    public static DateTimeOffset TimeOf(string mark) => DateTimeOffset.FromUnixTimeSeconds(SecondsOf(mark));

    private static long SecondsOf(string mark) => long.TryParse(mark.AsSpan(0, 8), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var seconds) ? seconds : 0;
}
