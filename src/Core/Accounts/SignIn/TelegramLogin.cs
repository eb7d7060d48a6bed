using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace JobFunctions.Core.Accounts.SignIn;

/// <summary>Checks what Telegram's login widget signed (core.telegram.org/widgets/login, "Checking authorization").</summary>
public static class TelegramLogin
{
    /// <summary>How old a sign-in may be: a person's browser comes here at once.</summary>
    public static readonly TimeSpan MaxAge = TimeSpan.FromHours(1);

    private static readonly TimeSpan ClockSlack = TimeSpan.FromMinutes(1);

    /// <param name="fields">All fields as they came, <c>hash</c> too; fields that are not there are not in the check.</param>
    /// <returns>null for what the bot's token did not sign, or what is too old.</returns>
    public static TelegramPerson? Check(IReadOnlyDictionary<string, string> fields, string botToken, DateTimeOffset now)
    {
        if (!fields.TryGetValue("hash", out var hash)
            || !fields.TryGetValue("id", out var idText)
            || !long.TryParse(idText, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            || !fields.TryGetValue("auth_date", out var dateText)
            || !long.TryParse(dateText, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            || seconds > (now + ClockSlack).ToUnixTimeSeconds()
            || seconds < (now - MaxAge).ToUnixTimeSeconds())
        {
            return null;
        }

        var lines = fields.Where(field => field.Key != "hash").OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => $"{field.Key}={field.Value}");
        var key = SHA256.HashData(Encoding.UTF8.GetBytes(botToken));
        var expected = Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(string.Join('\n', lines))));
        return CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(expected), Encoding.UTF8.GetBytes(hash.ToLowerInvariant()))
            ? new TelegramPerson(id, fields.GetValueOrDefault("first_name"), fields.GetValueOrDefault("last_name"), expected, DateTimeOffset.FromUnixTimeSeconds(seconds))
            : null;
    }
}
