using System.Globalization;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Accounts;

/// <summary>How accounts are stored: each in a partition of its own, with its Telegram id claimed.</summary>
public static class AccountSchema
{
    public static readonly Claim<Account> TelegramIdClaim = new(
        "telegram", account => account.TelegramId is { } id ? [TelegramIdValue(id)] : []);

    public static readonly CollectionSchema<Account> Value = new()
    {
        Name = "accounts",
        Key = account => KeyOf(account.Id),
        Json = RecordJson.Of<Account>(),
        Claims = [TelegramIdClaim],
    };

    public static RecordKey KeyOf(AccountId id) => new(id.ToString(), "account");

    public static string TelegramIdValue(long telegramId) => telegramId.ToString(CultureInfo.InvariantCulture);
}
