using System.Globalization;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Interviews;

/// <summary>How interviews are stored: each in a partition of its own.</summary>
public static class InterviewSchema
{
    private const string RecordName = "interview";

    public const string ReminderPartition = "reminder";

    /// <summary>Interviews of an employer, the newest first.</summary>
    public static readonly SecondaryIndex<Interview> EmployerIndex = new(
        "employer", interview => [new RecordKey(interview.EmployerId.ToString(), NewestKeyOf(interview))]);

    /// <summary>Interviews of a candidate, the newest first.</summary>
    public static readonly SecondaryIndex<Interview> SeekerIndex = new(
        "seeker", interview => [new RecordKey(interview.AccountId.ToString(), NewestKeyOf(interview))]);

    /// <summary>Interviews of an application that are not called off.</summary>
    public static readonly SecondaryIndex<Interview> ApplicationIndex = new(
        "application",
        interview => interview.Status == InterviewStatus.Cancelled ? [] : [new RecordKey(interview.ApplicationId.ToString(), NewestKeyOf(interview))]);

    /// <summary>Interviews with a time of which nobody was reminded, by that time.</summary>
    public static readonly SecondaryIndex<Interview> ReminderIndex = new(
        "reminder",
        interview => interview is { StartsAt: { } start, Status: not InterviewStatus.Cancelled } && interview.RemindedFor != start
            ? [new RecordKey(ReminderPartition, $"{TimeKeyFrom(start)}-{interview.Id}")]
            : []);

    /// <summary>A time of an employer is one interview's: of two candidates who take it at once, one gets it.</summary>
    public static readonly Claim<Interview> TimeClaim = new(
        "time",
        interview => interview is { StartsAt: { } start, Status: not InterviewStatus.Cancelled } ? [$"{interview.EmployerId}:{TimeKeyFrom(start)}"] : []);

    /// <summary>What both sides are yet to be told.</summary>
    public static readonly Outbox<Interview> Outbox = new()
    {
        Name = "interviews",
        Id = interview => interview.Id.ToString(),
        Key = id => new RecordKey(id, RecordName),
        Announcements = interview => interview.Announcements,
        With = (interview, rest) => interview with { Announcements = rest },
    };

    public static readonly CollectionSchema<Interview> Value = new()
    {
        Name = "interviews",
        Key = interview => KeyOf(interview.Id),
        Json = RecordJson.Of<Interview>(),
        Indexes = [EmployerIndex, SeekerIndex, ApplicationIndex, ReminderIndex, Outbox.Index],
        Claims = [TimeClaim],
    };

    public static RecordKey KeyOf(InterviewId id) => new(id.ToString(), RecordName);

    /// <summary>Where times from <paramref name="time"/> on begin.</summary>
    public static string TimeKeyFrom(DateTimeOffset time) => time.ToUnixTimeMilliseconds().ToString("x12", CultureInfo.InvariantCulture);

    private static string NewestKeyOf(Interview interview) => NewestFirst.KeyOf(interview.CreatedAt, interview.Id.ToString());
}
