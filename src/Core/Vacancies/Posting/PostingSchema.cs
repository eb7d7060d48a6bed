using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Vacancies.Posting;

/// <summary>How vacancies of the platform are stored: each in a partition of its own.</summary>
public static class PostingSchema
{
    public const string ReviewPartition = "review";

    public const string AcceptedPartition = "accepted";

    public const string ChangedPartition = "changed";

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
        Indexes = [EmployerIndex, ReviewIndex, AcceptedIndex, ChangedIndex],
        Claims = [FingerprintClaim],
    };

    public static RecordKey KeyOf(VacancyId id) => new(id.Value, "vacancy");

    /// <summary>Sort key that puts earlier times first.</summary>
    public static string TimeKey(DateTimeOffset time, VacancyId id) => $"{time.ToUnixTimeMilliseconds():x12}-{id.Value}";

    /// <summary>Where times from <paramref name="time"/> on begin.</summary>
    public static string TimeKeyFrom(DateTimeOffset time) => $"{time.ToUnixTimeMilliseconds():x12}";
}
