using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Linking;
using JobFunctions.Core.Interviews;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Notifications.Settings;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search.Preferences;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Chats;

/// <summary>What the talk asks of the rest of the product. Each is safe to repeat under the name of its update.</summary>
public abstract record ChatEffect
{
    private ChatEffect()
    {
    }

    public sealed record ChangeAccount(Func<Account, Account> Change) : ChatEffect;

    public sealed record ChangeSettings(Func<PersonSettings, PersonSettings> Change) : ChatEffect;

    /// <summary>Shows the settings as they stand once what is before it was done.</summary>
    public sealed record ShowSettings : ChatEffect;

    /// <summary>Shows where to begin, in the language as it stands then.</summary>
    public sealed record ShowStart : ChatEffect;

    public sealed record ReadFile(string File, string Name, long? Size) : ChatEffect;

    public sealed record SaveResume(ResumeFields Fields) : ChatEffect;

    public sealed record StartSearch : ChatEffect;

    public sealed record TakeNext : ChatEffect;

    /// <param name="Card">The number of the vacancy in the chat, as in the others.</param>
    public sealed record ShowWhy(VacancyId Vacancy, int Card) : ChatEffect;

    public sealed record ShowMore(VacancyId Vacancy, int Card) : ChatEffect;

    /// <param name="Call">Of the press, as in the others: it is answered once this is done.</param>
    /// <param name="Message">Where the button stands.</param>
    public sealed record Rate(VacancyId Vacancy, FeedbackKind Kind, FeedbackReason? Reason, int Card, string Call, long Message) : ChatEffect;

    /// <summary>Reads the notification that a button stands below.</summary>
    public sealed record ReadNotice(NoticePress Press) : ChatEffect;

    /// <summary>Hides a vacancy that a notification names.</summary>
    public sealed record HideOfNotice(NoticePress Press, Notification Notice, VacancyId Vacancy, FeedbackReason? Reason) : ChatEffect;

    /// <summary>Takes a time of an interview.</summary>
    /// <param name="Start">As the notification has it: whatever is offered by now, no other is taken.</param>
    public sealed record Book(NoticePress Press, Notification Notice, InterviewId Interview, DateTimeOffset Start) : ChatEffect;

    /// <summary>Applies for a vacancy of the platform.</summary>
    public sealed record Apply(VacancyId Vacancy, string Call) : ChatEffect;

    public sealed record Save(VacancyId Vacancy, string Call) : ChatEffect;

    public sealed record Unsave(VacancyId Vacancy, string Call) : ChatEffect;

    /// <param name="After">Where the part begins; null for the first.</param>
    public sealed record ListSaved(string? After) : ChatEffect;

    /// <summary>Makes the account of a link that of the person's Telegram too.</summary>
    public sealed record Link(TelegramProof? Proof) : ChatEffect;

    /// <summary>Parts the account from the person's Telegram; nothing is said after it.</summary>
    public sealed record Unlink(string Call) : ChatEffect;

    /// <summary>Deletes the account with everything kept of the person; nothing is said after it.</summary>
    public sealed record DeleteAccount : ChatEffect;
}
