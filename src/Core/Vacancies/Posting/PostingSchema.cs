using System.Globalization;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Vacancies.Posting;

/// <summary>How vacancies of the platform are stored: each in a partition of its own.</summary>
public static class PostingSchema
{
    private const string RecordName = "vacancy";

    public const string ReviewPartition = "review";

    public const string AcceptedPartition = "accepted";

    public const string ReminderPartition = "reminder";

    public const string ChangedPartition = "changed";

    public const string FollowUpPartition = "follow_up";

    /// <summary>Vacancies of an HR, the newest first.</summary>
    public static readonly SecondaryIndex<PostedVacancy> EmployerIndex = new(
        "employer", vacancy => vacancy.IsDeleted ? [] : [new RecordKey(vacancy.EmployerId.ToString(), NewestFirst.KeyOf(vacancy.CreatedAt, vacancy.Id.Value))]);

    /// <summary>Vacancies under review, the one that waits longest first.</summary>
    public static readonly SecondaryIndex<PostedVacancy> ReviewIndex = new(
        "review",
        vacancy => vacancy is { Status: PostingStatus.UnderReview, IsDeleted: false } ? [new RecordKey(ReviewPartition, TimeKey(vacancy.UpdatedAt, vacancy.Id))] : []);

    /// <summary>Accepted vacancies by the time of their end.</summary>
    public static readonly SecondaryIndex<PostedVacancy> AcceptedIndex = new(
        "accepted",
        vacancy => vacancy is { Status: PostingStatus.Accepted, IsDeleted: false } ? [new RecordKey(AcceptedPartition, TimeKey(vacancy.ExpiresAt, vacancy.Id))] : []);

    /// <summary>Accepted vacancies whose employer has not been reminded of their end, by the time of that end.</summary>
    public static readonly SecondaryIndex<PostedVacancy> ReminderIndex = new(
        "reminder",
        vacancy => vacancy is { Status: PostingStatus.Accepted, IsDeleted: false } && vacancy.RemindedFor != vacancy.ExpiresAt
            ? [new RecordKey(ReminderPartition, TimeKey(vacancy.ExpiresAt, vacancy.Id))]
            : []);

    /// <summary>Every vacancy by its status, for counts.</summary>
    public static readonly SecondaryIndex<PostedVacancy> StatusIndex = new(
        "status", vacancy => vacancy.IsDeleted ? [] : [new RecordKey(vacancy.Status.ToString(), vacancy.Id.Value)]);

    /// <summary>Vacancies whose open applications are yet to follow them, by the time of their last change.</summary>
    public static readonly SecondaryIndex<PostedVacancy> FollowUpIndex = new(
        "follow_up", vacancy => vacancy.IsFollowUpDue ? [new RecordKey(FollowUpPartition, TimeKey(vacancy.UpdatedAt, vacancy.Id))] : []);

    /// <summary>Marks of deleted vacancies by the day from which nobody needs them.</summary>
    public static readonly SecondaryIndex<PostedVacancy> DeletedIndex = ExpiryIndex.Of<PostedVacancy>(
        "deleted", vacancy => vacancy is { IsDeleted: true, IsFollowUpDue: false } ? vacancy.UpdatedAt + PostedVacancy.DeletedRetention : null, vacancy => vacancy.Id.Value);

    /// <summary>What employers are yet to be told.</summary>
    public static readonly Outbox<PostedVacancy> Outbox = new()
    {
        Name = "vacancies",
        Id = vacancy => vacancy.Id.Value,
        Key = id => new RecordKey(id, RecordName),
        Announcements = vacancy => vacancy.Announcements,
        With = (vacancy, rest) => vacancy with { Announcements = rest },
    };

    /// <summary>Every vacancy by the time of its last change, deleted ones too: what other instances read to keep their search fresh.</summary>
    public static readonly SecondaryIndex<PostedVacancy> ChangedIndex = new(
        "changed", vacancy => [new RecordKey(ChangedPartition, TimeKey(vacancy.UpdatedAt, vacancy.Id))]);

    /// <summary>One live vacancy of a kind for each employer; see <see cref="PostingFingerprint"/>.</summary>
    public static readonly Claim<PostedVacancy> FingerprintClaim = new(
        "fingerprint",
        vacancy => vacancy is { IsDeleted: false, Status: PostingStatus.Draft or PostingStatus.UnderReview or PostingStatus.Accepted } ? [PostingFingerprint.Of(vacancy)] : []);

    public static readonly CollectionSchema<PostedVacancy> Value = new()
    {
        Name = "vacancies",
        Key = vacancy => KeyOf(vacancy.Id),
        Json = RecordJson.Of<PostedVacancy>(),
        Indexes = [EmployerIndex, ReviewIndex, StatusIndex, AcceptedIndex, ReminderIndex, ChangedIndex, FollowUpIndex, DeletedIndex, Outbox.Index],
        Claims = [FingerprintClaim],
    };

    public static RecordKey KeyOf(VacancyId id) => new(id.Value, RecordName);

    /// <summary>Sort key that puts earlier times first.</summary>
    public static string TimeKey(DateTimeOffset time, VacancyId id) => $"{time.ToUnixTimeMilliseconds():x12}-{id.Value}";

    /// <summary>Takes a key of <see cref="TimeKey"/> apart.</summary>
    /// <returns>null for another text.</returns>
    public static (DateTimeOffset Time, VacancyId Id)? ReadTimeKey(string key) =>
        key.Length > 13
        && long.TryParse(key.AsSpan(0, 12), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var milliseconds)
        && VacancyId.TryParse(key[13..], out var id)
            ? (DateTimeOffset.FromUnixTimeMilliseconds(milliseconds), id)
            : null;

    /// <summary>Where times from <paramref name="time"/> on begin.</summary>
    public static string TimeKeyFrom(DateTimeOffset time) => $"{time.ToUnixTimeMilliseconds():x12}";
}
