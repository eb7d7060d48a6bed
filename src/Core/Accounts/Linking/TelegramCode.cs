using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace JobFunctions.Core.Accounts.Linking;

/// <summary>What a link to the bot carries behind <c>?start=</c>: whose account it is, and 24 random bytes.</summary>
/// <remarks>At most 64 letters, digits, - and _ (Telegram, "Deep links", read 2026-11). Other words behind a start are no codes.</remarks>
public static class TelegramCode
{
    private const string Prefix = "link-";
    private const string StartCommand = "/start";
    private const int IdBytes = 16;
    private const int SecretBytes = 24;

    /// <returns>The code, and what is kept of it.</returns>
    public static (string Text, string Hash) New(AccountId account)
    {
        var bytes = new byte[IdBytes + SecretBytes];
        account.Value.TryWriteBytes(bytes, bigEndian: true, out _);
        RandomNumberGenerator.Fill(bytes.AsSpan(IdBytes));
        var text = Prefix + Base64Url.EncodeToString(bytes);
        return (text, HashOf(text));
    }

    /// <summary>Whether somebody opened a link with a code, or what looks like one: <c>/start CODE</c>.</summary>
    /// <param name="proof">null where the code can be nobody's.</param>
    public static bool IsIn(string said, out TelegramProof? proof)
    {
        var parts = said.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var isOne = parts is [StartCommand, var code, ..] && code.StartsWith(Prefix, StringComparison.Ordinal);
        proof = isOne ? Read(parts[1]) : null;
        return isOne;
    }

    private static TelegramProof? Read(string code)
    {
        Span<byte> bytes = stackalloc byte[IdBytes + SecretBytes];
        var text = code.AsSpan(Prefix.Length);
        return text.Length == Base64Url.GetEncodedLength(bytes.Length) && Base64Url.IsValid(text)
            && Base64Url.TryDecodeFromChars(text, bytes, out var written) && written == bytes.Length
                ? new TelegramProof(AccountId.From(new Guid(bytes[..IdBytes], bigEndian: true)), HashOf(code))
                : null;
    }

    private static string HashOf(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(code)));
}
