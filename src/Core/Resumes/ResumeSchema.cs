using JobFunctions.Core.Accounts;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Resumes;

/// <summary>How resumes are stored: in the partition of their account, the same content once for each account.</summary>
public static class ResumeSchema
{
    /// <summary>The content of a resume, so that the same file sent again finds the resume that exists.</summary>
    public static readonly Claim<Resume> ContentClaim = new(
        "content", resume => [ContentValue(resume.AccountId, resume.Checksum)]);

    /// <summary>Resumes whose reading has not ended.</summary>
    public static readonly SecondaryIndex<Resume> ParsingIndex = new(
        "parsing", resume => resume.Status == ResumeStatus.Parsing ? [new RecordKey(ParsingPartition, resume.Id.ToString())] : []);

    /// <summary>Every resume by its status, for counts.</summary>
    public static readonly SecondaryIndex<Resume> StatusIndex = new(
        "status", resume => [new RecordKey(resume.Status.ToString(), resume.Id.ToString())]);

    /// <summary>Resumes of a person, the newest first: all, and those that came each way.</summary>
    public static readonly SecondaryIndex<Resume> AccountIndex = new("account", resume =>
    {
        var key = NewestFirst.KeyOf(resume.UploadedAt, resume.Id.ToString());
        return [new RecordKey(resume.AccountId.ToString(), key), new RecordKey(PartitionOf(resume.AccountId, resume.Source), key)];
    });

    public const string ParsingPartition = "parsing";

    public static readonly CollectionSchema<Resume> Value = new()
    {
        Name = "resumes",
        Key = resume => KeyOf(resume.AccountId, resume.Id),
        Json = RecordJson.Of<Resume>(),
        Indexes = [ParsingIndex, StatusIndex, AccountIndex],
        Claims = [ContentClaim],
    };

    public static RecordKey KeyOf(AccountId account, ResumeId resume) => new(account.ToString(), resume.ToString());

    public static string PartitionOf(AccountId account, ResumeSource source) => $"{account}.{source}";

    public static string ContentValue(AccountId account, string checksum) => $"{account}:{checksum}";
}
