using System.Net.Mail;

namespace JobFunctions.Core.Accounts;

/// <summary>How people may be reached, as they type it.</summary>
public static class ContactDetails
{
    public const int MaxEmail = 254;

    public const int MaxPhone = 32;

    /// <summary>Whether it is an e-mail address that the mailer will take.</summary>
    public static bool IsEmail(string text) =>
        MailAddress.TryCreate(text, out var address) && address.Address == text && address.Host.Contains('.', StringComparison.Ordinal);

    /// <summary>Whether it is a telephone number as people write it, of 5 to 15 digits.</summary>
    public static bool IsPhone(string text) =>
        text.Count(char.IsAsciiDigit) is >= 5 and <= 15 && text.All(character => char.IsAsciiDigit(character) || "+-(). ".Contains(character, StringComparison.Ordinal));
}
