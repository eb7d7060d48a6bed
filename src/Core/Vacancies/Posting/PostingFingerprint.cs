using System.Security.Cryptography;
using System.Text;

namespace JobFunctions.Core.Vacancies.Posting;

/// <summary>What makes two vacancies of one employer the same: title, place and description, whatever their case and spacing.</summary>
internal static class PostingFingerprint
{
    public static string Of(PostedVacancy vacancy)
    {
        var text = string.Join('\n', vacancy.EmployerId, Plain(vacancy.Title), Plain(vacancy.Location), vacancy.Country, vacancy.IsRemote, Plain(vacancy.Description));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    private static string Plain(string? text) =>
        string.Join(' ', (text ?? "").ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
