using JobFunctions.Core.Accounts;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Resumes;

/// <summary>Where the files and texts of resumes stand.</summary>
public static class ResumeBlobs
{
    /// <summary>Container of the uploaded files; the blob trigger on Azure watches it.</summary>
    public const string Container = "resumes";

    /// <summary>Container of the texts read out of them, as JSON of <see cref="ResumeText"/>.</summary>
    public const string TextContainer = "resume-texts";

    /// <summary>What the paths of all blobs of a person begin with, in both containers.</summary>
    public static string FolderOf(AccountId account) => $"{account}/";

    public static BlobName FileOf(AccountId account, ResumeId resume) => new(Container, $"{account}/{resume}");

    public static BlobName TextOf(AccountId account, ResumeId resume) => new(TextContainer, $"{account}/{resume}");
}
