using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using JobFunctions.Core.Identifiers;

namespace JobFunctions.Core.Accounts.Sessions;

/// <summary>A refresh token: where its session stands, and a secret of 256 bits.</summary>
internal sealed record RefreshToken(AccountId AccountId, SessionId SessionId, string Secret)
{
    private const int SecretBytes = 32;
    private const int MaxLength = 200;

    public static RefreshToken New(AccountId account, SessionId session) =>
        new(account, session, Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes)));

    /// <summary>What the client keeps.</summary>
    public string Text => $"{AccountId}.{SessionId}.{Secret}";

    /// <summary>SHA-256 of the whole text, hex. Enough for a secret that nobody can guess.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    /// <returns>null for what no token looks like.</returns>
    public static RefreshToken? Parse(string text) =>
        text.Length <= MaxLength
        && text.Split('.') is [var account, var session, { Length: > 0 } secret]
        && GuidId.TryParse(account, out AccountId accountId)
        && GuidId.TryParse(session, out SessionId sessionId)
            ? new RefreshToken(accountId, sessionId, secret)
            : null;

    public bool Is(string hash) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash), Encoding.ASCII.GetBytes(hash));
}
