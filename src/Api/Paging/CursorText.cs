using System.Buffers.Text;
using System.Text;
using JobFunctions.Core.Storage;

namespace JobFunctions.Api.Paging;

/// <summary>A place in a list as clients see it: its key in base64url, so that nobody builds on its form.</summary>
internal static class CursorText
{
    public static string? Encode(string? key) => key is null ? null : Base64Url.EncodeToString(Encoding.ASCII.GetBytes(key));

    /// <returns>null for no cursor and for what is none.</returns>
    public static string? Decode(string? cursor)
    {
        if (string.IsNullOrEmpty(cursor) || cursor.Length > KeyText.MaxLength * 2 || !Base64Url.IsValid(cursor))
        {
            return null;
        }

        var key = Encoding.ASCII.GetString(Base64Url.DecodeFromChars(cursor));
        return KeyText.IsKey(key) ? key : null;
    }
}
