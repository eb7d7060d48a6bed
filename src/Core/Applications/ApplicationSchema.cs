using System.Globalization;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Applications;

/// <summary>How applications are stored: each in a partition of its own.</summary>
public static class ApplicationSchema
{
    private const string RecordName = "application";

    public const string UnmatchedPartition = "unmatched";

    /// <summary>Applications of a seeker, the newest first.</summary>
    public static readonly SecondaryIndex<Application> SeekerIndex = new(
        "seeker", application => [new RecordKey(application.AccountId.ToString(), NewestKeyOf(application))]);

    /// <summary>Accepted applications of a seeker, the newest first.</summary>
    public static readonly SecondaryIndex<Application> AcceptedIndex = new(
        "accepted",
        application => application.Status == ApplicationStatus.Accepted ? [new RecordKey(application.AccountId.ToString(), NewestKeyOf(application))] : []);

    /// <summary>Candidates of a vacancy, the best match first, those without one last; equal ones by who applied first.</summary>
    public static readonly SecondaryIndex<Application> CandidateIndex = new(
        "candidate", application => application.Status == ApplicationStatus.Withdrawn ? [] : [new RecordKey(application.VacancyId.Value, CandidateKeyOf(application))]);

    /// <summary>Applications for a vacancy that follow it when it is closed, deleted or opened again: undecided ones, and those that followed already.</summary>
    public static readonly SecondaryIndex<Application> FollowingIndex = new(
        "following",
        application => application.Status.IsUndecided() || application.VacancyClosedAt is not null
            ? [new RecordKey(application.VacancyId.Value, application.Id.ToString())]
            : []);

    /// <summary>Everybody who ever applied to an employer's vacancies, the newest first.</summary>
    public static readonly SecondaryIndex<Application> EmployerIndex = new(
        "employer", application => [new RecordKey(application.EmployerId.ToString(), NewestKeyOf(application))]);

    /// <summary>Applications whose match is yet to be computed.</summary>
    public static readonly SecondaryIndex<Application> UnmatchedIndex = new(
        "unmatched", application => application is { Match: null, IsUnmatchable: false } ? [new RecordKey(UnmatchedPartition, application.Id.ToString())] : []);

    /// <summary>One application of a seeker for a vacancy, whatever became of it.</summary>
    public static readonly Claim<Application> OnceClaim = new("once", application => [OnceValue(application.AccountId, application.VacancyId)]);

    /// <summary>What both sides are yet to be told.</summary>
    public static readonly Outbox<Application> Outbox = new()
    {
        Name = "applications",
        Id = application => application.Id.ToString(),
        Key = id => new RecordKey(id, RecordName),
        Announcements = application => application.Announcements,
        With = (application, rest) => application with { Announcements = rest },
    };

    public static readonly CollectionSchema<Application> Value = new()
    {
        Name = "applications",
        Key = application => KeyOf(application.Id),
        Json = RecordJson.Of<Application>(),
        Indexes = [SeekerIndex, AcceptedIndex, CandidateIndex, FollowingIndex, EmployerIndex, UnmatchedIndex, Outbox.Index],
        Claims = [OnceClaim],
    };

    public static RecordKey KeyOf(ApplicationId id) => new(id.ToString(), RecordName);

    public static string OnceValue(AccountId account, VacancyId vacancy) => $"{account}:{vacancy}";

    private static string NewestKeyOf(Application application) => NewestFirst.KeyOf(application.AppliedAt, application.Id.ToString());

    private static string CandidateKeyOf(Application application) =>
        string.Create(CultureInfo.InvariantCulture, $"{(application.Match is { } match ? 100 - match : 999):000}-{application.AppliedAt.UtcTicks:x16}-{application.Id}");
}
