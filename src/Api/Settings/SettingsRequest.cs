using System.ComponentModel;
using JobFunctions.Api.Validation;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Notifications.Settings;

namespace JobFunctions.Api.Settings;

/// <summary>How you want to be told things. What is left out or null goes back to its default.</summary>
public sealed record SettingsRequest
{
    /// <summary>Whether new vacancies are searched for and sent; of seekers only.</summary>
    public bool? Digest { get; init; }

    /// <summary>The days for the digest; every day where left out.</summary>
    public IReadOnlyList<DayOfWeek>? DigestDays { get; init; }

    /// <summary>The usual way; by e-mail where left out. Where it does not reach you, the other one is taken.</summary>
    public NotificationWay? Channel { get; init; }

    /// <summary>Ways of single topics.</summary>
    public TopicChannels? Channels { get; init; }

    /// <summary>The hour of your day for the digest.</summary>
    [DefaultValue(PersonSettings.DefaultHour)]
    [Within(0, 23)]
    public int? Hour { get; init; }

    /// <summary>IANA name, such as <c>Asia/Almaty</c>.</summary>
    [DefaultValue(PersonSettings.DefaultTimeZone)]
    [TimeZoneName]
    public string? TimeZone { get; init; }

    public QuietHoursBody? QuietHours { get; init; }

    /// <summary>ISO 4217. Digests tell a salary in another currency also about in this one, at the rates of the day.</summary>
    [DefaultValue(PersonSettings.DefaultCurrency)]
    [CurrencyCode]
    public string? Currency { get; init; }

    /// <summary>Of what you are sent: <c>ru</c>, <c>en</c> or <c>kk</c>; stays as it is where left out.</summary>
    [OneOf("ru", "en", "kk")]
    public string? Language { get; init; }

    /// <summary>Choosing opens channels that were closed.</summary>
    internal PersonSettings Apply(PersonSettings current) => current with
    {
        Digest = Digest ?? false,
        DigestDays = [.. (DigestDays ?? []).Distinct().Order()],
        Hour = Hour ?? PersonSettings.DefaultHour,
        TimeZone = TypedText.Clean(TimeZone) ?? PersonSettings.DefaultTimeZone,
        Channel = Channel ?? NotificationWay.Email,
        Ways = Channels?.ToWays() ?? TopicWays.Usual,
        QuietHours = QuietHours is { From: { } from, To: { } to } ? new QuietHours(from, to) : null,
        Currency = TypedText.Clean(Currency) is { } code ? CurrencyCodeAttribute.Clean(code) : PersonSettings.DefaultCurrency,
        ClosedChannels = [],
    };

    internal Account Apply(Account account) => TypedText.Clean(Language) is { } language ? account with { Language = language.ToLowerInvariant() } : account;
}
