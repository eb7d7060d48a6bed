using System.Text;

namespace JobFunctions.Core.Accounts;

/// <summary>E-mail addresses as the platform compares them.</summary>
public static class EmailAddress
{
    /// <summary>Longest address that a mail server need take (RFC 5321, 4.5.3.1.3, less the angle brackets).</summary>
    public const int MaxLength = 254;

    /// <summary>Trimmed, composed (NFKC) and in lower case: two spellings of one mailbox, save those that only its own server knows alike.</summary>
    public static string Normalize(string email) => email.Trim().Normalize(NormalizationForm.FormKC).ToLowerInvariant();
}
