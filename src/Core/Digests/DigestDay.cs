using JobFunctions.Core.Notifications;
using JobFunctions.Core.Notifications.Settings;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Digests;

/// <summary>Whether a person's digest of a day is done. One conditional write ends the day and announces what was found, so both happen once.</summary>
internal sealed class DigestDay(Collection<PersonSettings> settings, KeepSettings keepSettings, Announcer announcer, TimeProvider time)
{
    public static bool IsOpen(PersonSettings settings, DateOnly day) => settings.Digest && (settings.LastDigestDay is not { } last || last < day);

    public async Task<bool> IsOpenAsync(DigestInput input, CancellationToken cancellationToken) =>
        IsOpen(await keepSettings.FindAsync(input.AccountId, cancellationToken), input.Day);

    /// <summary>Ends the day. Safe to repeat: a day that is over stays as it is.</summary>
    /// <param name="facts">What the person is told; null for nothing.</param>
    public async Task CloseAsync(DigestInput input, NotificationFacts? facts, CancellationToken cancellationToken)
    {
        var stored = await settings.UpdateAsync(
            SettingsSchema.KeyOf(input.AccountId),
            current => IsOpen(current, input.Day) ? Closed(current, input, facts, time.GetUtcNow()) : null,
            cancellationToken);
        if (stored is not null)
        {
            await announcer.TellAsync(SettingsSchema.Outbox, stored.Value);
        }
    }

    private static PersonSettings Closed(PersonSettings current, DigestInput input, NotificationFacts? facts, DateTimeOffset now)
    {
        var id = NotificationId.Of(now, $"digest/{input.AccountId}/{DayMarks.Text(input.Day)}");
        var closed = current with { LastDigestDay = input.Day };
        return closed with
        {
            NextDigestAt = DigestTime.NextAfter(closed, now),
            Announcements = facts is null ? current.Announcements : [.. current.Announcements, new Announcement(id, NotificationKind.Digest, input.AccountId, facts)],
        };
    }
}
