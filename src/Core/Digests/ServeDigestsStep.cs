using JobFunctions.Core.Notifications.Settings;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace JobFunctions.Core.Digests;

/// <summary>The work of <see cref="DigestRound.Serve"/>.</summary>
internal sealed partial class ServeDigestsStep(
    Collection<PersonSettings> settings,
    ServeDigest serveDigest,
    DigestDay days,
    IOptions<DigestOptions> options,
    TimeProvider time,
    ILogger<ServeDigestsStep> logger) : IStep<ServeDigestsInput, ServeDigestsOutput>
{
    /// <summary>How long it begins with further people.</summary>
    public static readonly TimeSpan Shift = TimeSpan.FromMinutes(1);

    /// <summary>Longest time for one person: sources are slow when many ask. With <see cref="Shift"/>, shorter than the life of a function.</summary>
    public static readonly TimeSpan LongestPerson = TimeSpan.FromMinutes(7);

    /// <summary>Who could not be served so long after the hour has the next day's.</summary>
    private static readonly TimeSpan Lateness = TimeSpan.FromHours(3);

    private const int PageSize = 100;

    public async Task<ServeDigestsOutput> RunAsync(ServeDigestsInput input, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var (served, left, hasMore) = (0, 0, false);
        var due = settings.ListByAsync(
            SettingsSchema.DueIndex, SettingsSchema.DuePartitionOf(input.Part), new KeyRange(null, SettingsSchema.DueAfter(now)), PageSize, cancellationToken);
        await Parallel.ForEachAsync(
            due.TakeWhile(_ => !(hasMore = time.GetUtcNow() - now > Shift)),
            new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, options.Value.PeopleAtOnce / SettingsSchema.DueParts), CancellationToken = cancellationToken },
            async (person, token) =>
            {
                _ = await IsServedAsync(person, now, token) ? Interlocked.Increment(ref served) : Interlocked.Increment(ref left);
            });
        LogServed(logger, served, left, hasMore);
        return new ServeDigestsOutput(served, left, hasMore);
    }

    private async Task<bool> IsServedAsync(Stored<PersonSettings> person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (person.Value is not { NextDigestAt: { } dueAt, DueDay: { } day })
        {
            return true;
        }

        using var timeout = new CancellationTokenSource(LongestPerson, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            if (await serveDigest.RunAsync(person, day, either.Token))
            {
                return true;
            }
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // What keeps one person from their digest keeps nobody else from theirs.
            LogFailed(logger, person.Value.AccountId.ToString(), exception);
        }

        if (now - dueAt < Lateness)
        {
            return false;
        }

        LogGivenUp(logger, person.Value.AccountId.ToString(), day);
        await days.CloseAsync(person, day, cancellationToken);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Digests: {Served} people served, {Left} left for later, others waiting: {HasMore}.")]
    private static partial void LogServed(ILogger logger, int served, int left, bool hasMore);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The digest of {Account} failed; it is tried again.")]
    private static partial void LogFailed(ILogger logger, string account, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "The digest of {Account} for {Day} is given up: it could not be made for hours.")]
    private static partial void LogGivenUp(ILogger logger, string account, DateOnly day);
}
