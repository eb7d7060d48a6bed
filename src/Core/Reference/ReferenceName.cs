using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace JobFunctions.Core.Reference;

/// <summary>Names of reference data as they are compared and ordered: without regard to case, spaces around and between, and the dots of ё.</summary>
public static class ReferenceName
{
    /// <summary>Most characters of a name that its order looks at: four digits each, and a key has 400.</summary>
    private const int OrderedLength = 40;

    public static string Fold(string name)
    {
        var words = name.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Replace('ё', 'е').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words);
    }

    /// <summary>A text of the key alphabet that is the same for names that fold alike, and for no others.</summary>
    public static string HashOf(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Fold(name))));

    /// <summary>A text of the key alphabet that orders as the folded names do by their first forty characters; that of a name's beginning begins that of the name.</summary>
    public static string OrderOf(string name)
    {
        var key = new StringBuilder(OrderedLength * 4);
        foreach (var character in Fold(name).Take(OrderedLength))
        {
            key.Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
        }

        return key.ToString();
    }
}
