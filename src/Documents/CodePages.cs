using System.Text;

namespace JobFunctions.Documents;

/// <summary>Encodings by their Windows number, the old ones included.</summary>
internal static class CodePages
{
    /// <returns>Windows-1252 for a number that names no encoding.</returns>
    public static Encoding Get(int number) => TryGet(number) ?? CodePagesEncodingProvider.Instance.GetEncoding(1252)!; // 1252 is always there

    public static Encoding? TryGet(int number)
    {
        try
        {
            return number is > 0 and <= 65535 and not 65000 ? CodePagesEncodingProvider.Instance.GetEncoding(number) ?? Encoding.GetEncoding(number) : null;
        }
        catch (Exception e) when (e is NotSupportedException or ArgumentException)
        {
            return null;
        }
    }
}
