using JobFunctions.Core.Accounts;
using JobFunctions.Core.Notifications.Settings;

namespace JobFunctions.Core.Notifications.Words;

/// <summary>What words and times are written by for the one who reads them.</summary>
/// <param name="Language">As <see cref="Account.Language"/>; anything but Russian and Kazakh is written in English.</param>
/// <param name="FirstName">As the person gave it; see <see cref="Greeting"/>.</param>
/// <param name="Zone">That the person lives by.</param>
internal sealed record Reader(string Language, string? FirstName, TimeZoneInfo Zone)
{
    public static Reader Of(Account account, PersonSettings settings) => new(account.Language, account.FirstName, settings.Zone);
}
