using System.Text.Json.Serialization;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Resumes;

namespace JobFunctions.Core.Accounts;

/// <summary>A person known to the platform.</summary>
public sealed record Account
{
    public required AccountId Id { get; init; }

    /// <summary>The person's Telegram user id; unique over accounts. Null for one who never came by Telegram.</summary>
    public long? TelegramId { get; init; }

    /// <summary>Google's id of the person; unique over accounts. Null for one who never signed in by Google.</summary>
    public string? GoogleSubject { get; init; }

    public AccountRole Role { get; init; }

    /// <summary>What the person signs in with, as <see cref="EmailAddress.Normalize"/> writes it; unique over accounts. Null for one who never gave one.</summary>
    public string? Email { get; init; }

    /// <summary>Whether somebody opened the link that went to <see cref="Email"/>.</summary>
    public bool IsVerified { get; init; }

    /// <summary>Shut out by an admin: signs in no more, and the tokens in use are void.</summary>
    public bool IsBlocked { get; init; }

    /// <summary>Emptied, and about to go: nobody's any more.</summary>
    public bool IsDeleted { get; init; }

    /// <summary>Of an emptied account: the hash of the address it had (<see cref="AccountSchema.EmailValue"/>), for what is still to be erased under it.</summary>
    public string? FormerEmailHash { get; init; }

    /// <summary>Who an HR recruits for; null for everybody else.</summary>
    public Employer? Employer { get; init; }

    /// <summary>Raised to void every access token issued before.</summary>
    public int TokenEpoch { get; init; }

    /// <summary>Of e-mails and explanations: ru, en or kk.</summary>
    public string Language { get; init; } = "ru";

    public string? FirstName { get; init; }

    public string? LastName { get; init; }

    /// <summary>Full years, 14-120, as the person said.</summary>
    public int? Age { get; init; }

    public string? City { get; init; }

    /// <summary>As the person said; not verified and not unique.</summary>
    public string? ContactEmail { get; init; }

    public string? Phone { get; init; }

    public string? HhProfileUrl { get; init; }

    /// <summary>The resume that the bot speaks of: the one sent last. Null until one was sent.</summary>
    public ResumeId? CurrentResumeId { get; init; }

    /// <summary>Names the call that made the person's profile; see <see cref="CreateProfile"/>. Null until they made one.</summary>
    public Guid? ProfileCreation { get; init; }

    /// <summary>What the person is yet to be told of changes to the account.</summary>
    public IReadOnlyList<Announcement> Announcements { get; init; } = [];

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Whether the person is let in at all: not blocked, and as an HR approved.</summary>
    [JsonIgnore]
    public bool MaySignIn => !IsBlocked && (Role != AccountRole.Hr || Employer is { IsApproved: true });
}
