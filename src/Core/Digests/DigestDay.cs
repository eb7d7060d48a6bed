using JobFunctions.Core.Notifications.Settings;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Digests;

/// <summary>Ends a person's day of digests by one conditional write, which plans the next one and so takes the person out of those who are due.</summary>
internal sealed class DigestDay(Collection<PersonSettings> settings, TimeProvider time)
{
    /// <summary>Safe to repeat: a day that is over stays as it is.</summary>
    /// <param name="due">As it was read.</param>
    public async Task CloseAsync(Stored<PersonSettings> due, DateOnly day, CancellationToken cancellationToken)
    {
        if (await settings.ReplaceAsync(due, Closed(due.Value, day), cancellationToken) is AddResult<PersonSettings>.Added)
        {
            return;
        }

        await settings.UpdateAsync(
            SettingsSchema.KeyOf(due.Value.AccountId), current => current.LastDigestDay >= day ? null : Closed(current, day), cancellationToken);
    }

    private PersonSettings Closed(PersonSettings current, DateOnly day)
    {
        var closed = current with { LastDigestDay = current.LastDigestDay > day ? current.LastDigestDay : day };
        return closed with { NextDigestAt = DigestTime.NextAfter(closed, time.GetUtcNow()) };
    }
}
