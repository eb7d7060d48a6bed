using System.Text.Json.Serialization;
using JobFunctions.Core.Accounts;

namespace JobFunctions.Core.Notifications.Settings;

/// <summary>How a person wants to be told things. One who never said has the defaults, and no record.</summary>
public sealed record PersonSettings
{
    public const string DefaultCurrency = "KZT";

    public const string DefaultTimeZone = "UTC";

    public const int DefaultHour = 9;

    public required AccountId AccountId { get; init; }

    /// <summary>Whether new vacancies are searched for and sent.</summary>
    public bool Digest { get; init; }

    /// <summary>The days for it; every day where empty.</summary>
    public IReadOnlyList<DayOfWeek> DigestDays { get; init; } = [];

    /// <summary>The hour of the person's day for it, 0-23.</summary>
    public int Hour { get; init; } = DefaultHour;

    /// <summary>IANA name of the zone that the person lives by.</summary>
    public string TimeZone { get; init; } = DefaultTimeZone;

    /// <summary>The usual way.</summary>
    public NotificationWay Channel { get; init; }

    public TopicWays Ways { get; init; } = TopicWays.Usual;

    public QuietHours? QuietHours { get; init; }

    /// <summary>In which the person thinks of salaries, ISO 4217; digests tell salaries in other currencies also about in this one.</summary>
    public string Currency { get; init; } = DefaultCurrency;

    /// <summary>Names of the channels that the person has shut to us, such as a blocked bot: nothing is tried that way until they choose anew.</summary>
    public IReadOnlyList<string> ClosedChannels { get; init; } = [];

    /// <summary>Signs the links that end e-mails to this person, 32 random bytes; null until the first was sent.</summary>
    public byte[]? UnsubscribeKey { get; init; }

    /// <summary>When the next digest is due; null where digests are off.</summary>
    public DateTimeOffset? NextDigestAt { get; init; }

    /// <summary>The person's day that last had its digest, or was found to have nothing new.</summary>
    public DateOnly? LastDigestDay { get; init; }

    /// <summary>The person's day of <see cref="NextDigestAt"/>.</summary>
    [JsonIgnore]
    public DateOnly? DueDay => NextDigestAt is { } due ? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(due, Zone).DateTime) : null;

    [JsonIgnore]
    public TimeZoneInfo Zone => LocalTime.ZoneOf(TimeZone) ?? TimeZoneInfo.Utc;

    /// <summary>The way of a topic as the person chose it.</summary>
    public NotificationWay WayOf(NotificationTopic topic) => topic == NotificationTopic.Account ? NotificationWay.Email : Ways.Of(topic) ?? Channel;

    /// <summary>The settings with their next digest, where what it goes by has changed.</summary>
    public PersonSettings PlannedAfter(PersonSettings before, DateTimeOffset now) =>
        (Digest, Hour, TimeZone) == (before.Digest, before.Hour, before.TimeZone) && DigestDays.SequenceEqual(before.DigestDays)
            ? this
            : this with { NextDigestAt = DigestTime.NextAfter(this, now) };

    /// <summary>The settings with a channel shut.</summary>
    /// <returns>null where it is shut already.</returns>
    public PersonSettings? Closing(string channel) => ClosedChannels.Contains(channel) ? null : this with { ClosedChannels = [.. ClosedChannels, channel] };
}
