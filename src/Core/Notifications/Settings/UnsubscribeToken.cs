using System.Buffers.Text;
using System.Security.Cryptography;
using JobFunctions.Core.Accounts;

namespace JobFunctions.Core.Notifications.Settings;

/// <summary>What a link that ends e-mails carries: whose, of which topic, and an HMAC-SHA256 of both, cut to 16 bytes, under the person's own key.</summary>
/// <remarks>It proves nothing but this, and works until the account is erased: e-mails are read years later.</remarks>
internal static class UnsubscribeToken
{
    public const int KeyBytes = 32;

    private const int IdBytes = 16;
    private const int MacBytes = 16;
    private const int Bytes = IdBytes + 1 + MacBytes;

    public static string Write(AccountId account, NotificationTopic topic, byte[] key)
    {
        var bytes = new byte[Bytes];
        account.Value.TryWriteBytes(bytes, bigEndian: true, out _);
        bytes[IdBytes] = (byte)topic;
        HMACSHA256.HashData(key, bytes.AsSpan(0, IdBytes + 1)).AsSpan(0, MacBytes).CopyTo(bytes.AsSpan(IdBytes + 1));
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>Whose a token says that it is, unproven.</summary>
    /// <returns>null for what is no token.</returns>
    public static (AccountId Account, NotificationTopic Topic)? Read(string token)
    {
        Span<byte> bytes = stackalloc byte[Bytes];
        if (token.Length != Base64Url.GetEncodedLength(Bytes) || !Base64Url.IsValid(token)
            || !Base64Url.TryDecodeFromChars(token, bytes, out var written) || written != Bytes)
        {
            return null;
        }

        var topic = (NotificationTopic)bytes[IdBytes];
        return Enum.IsDefined(topic) && topic != NotificationTopic.Account ? (AccountId.From(new Guid(bytes[..IdBytes], bigEndian: true)), topic) : null;
    }

    public static bool IsOf(string token, AccountId account, NotificationTopic topic, byte[] key) => CryptographicOperations.FixedTimeEquals(
        System.Text.Encoding.ASCII.GetBytes(token), System.Text.Encoding.ASCII.GetBytes(Write(account, topic, key)));
}
