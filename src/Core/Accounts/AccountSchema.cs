using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Accounts;

/// <summary>How accounts are stored: each in a partition of its own, with its Telegram id and its e-mail claimed.</summary>
public static class AccountSchema
{
    public static readonly Claim<Account> TelegramIdClaim = new(
        "telegram", account => account.TelegramId is { } id ? [TelegramIdValue(id)] : []);

    public static readonly Claim<Account> EmailClaim = new(
        "email", account => account.Email is { } email ? [EmailValue(email)] : []);

    public static readonly Claim<Account> GoogleClaim = new(
        "google", account => account.GoogleSubject is { } subject ? [KeyText.Escape(subject)] : []);

    private const string RecordName = "account";

    public const string PendingPartition = "pending";

    public const string BlockedPartition = "blocked";

    /// <summary>Accounts by role and the blocked ones, the newest first; HRs who wait for approval, the one that waits longest first.</summary>
    public static readonly SecondaryIndex<Account> RoleIndex = new("role", account => account.IsDeleted ? [] : PlacesOf(account));

    /// <summary>What account holders are yet to be told.</summary>
    public static readonly Outbox<Account> Outbox = new()
    {
        Name = "accounts",
        Id = account => account.Id.ToString(),
        Key = id => new RecordKey(id, RecordName),
        Announcements = account => account.Announcements,
        With = (account, rest) => account with { Announcements = rest },
    };

    public static readonly CollectionSchema<Account> Value = new()
    {
        Name = "accounts",
        Key = account => KeyOf(account.Id),
        Json = RecordJson.Of<Account>(),
        Indexes = [RoleIndex, Outbox.Index],
        Claims = [TelegramIdClaim, EmailClaim, GoogleClaim],
    };

    public static RecordKey KeyOf(AccountId id) => new(id.ToString(), RecordName);

    public static string PartitionOf(AccountRole role) => role.Name();

    /// <summary>A hash, because an address may be longer than a key.</summary>
    public static string EmailValue(string email) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(email)));

    public static string TelegramIdValue(long telegramId) => telegramId.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<RecordKey> PlacesOf(Account account)
    {
        var newestFirst = NewestFirst.KeyOf(account.CreatedAt, account.Id.ToString());
        yield return new RecordKey(PartitionOf(account.Role), newestFirst);
        if (account.IsBlocked)
        {
            yield return new RecordKey(BlockedPartition, newestFirst);
        }

        if (account.Employer is { IsApproved: false })
        {
            yield return new RecordKey(PendingPartition, string.Create(CultureInfo.InvariantCulture, $"{account.CreatedAt.ToUnixTimeMilliseconds():x12}-{account.Id}"));
        }
    }
}
