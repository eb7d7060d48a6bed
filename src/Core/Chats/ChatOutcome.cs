using JobFunctions.Core.Accounts.Linking;
using JobFunctions.Core.Interviews;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;
using JobFunctions.Core.Search.Saved;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Chats;

/// <summary>What came of an effect, or of what the person waited for.</summary>
public abstract record ChatOutcome
{
    private ChatOutcome()
    {
    }

    /// <summary>Done, and there is nothing to say of it.</summary>
    public sealed record Done : ChatOutcome;

    public sealed record SettingsShown : ChatOutcome;

    public sealed record StartShown(bool HasResume) : ChatOutcome;

    /// <summary>A resume that is being read, was read or could not be.</summary>
    public sealed record ResumeKept(Resume Resume) : ChatOutcome;

    /// <summary>The file cannot be a resume; nothing was kept.</summary>
    public sealed record FileUnusable(ResumeFailure Failure) : ChatOutcome;

    /// <param name="MaxBytes">The most that is taken.</param>
    public sealed record FileTooLarge(long MaxBytes) : ChatOutcome;

    /// <summary>The messenger has the file no more.</summary>
    public sealed record FileGone : ChatOutcome;

    /// <summary>Gone, or its reading takes longer than anybody waits.</summary>
    public sealed record ResumeAwaited(ResumeId Id) : ChatOutcome;

    public sealed record SearchBegan(SearchId Id) : ChatOutcome;

    public sealed record NoResume : ChatOutcome;

    public sealed record ResumeNotReady(ResumeStatus Status, ResumeFailure? Failure) : ChatOutcome;

    public sealed record SearchEnded(SearchId Id) : ChatOutcome;

    /// <summary>The search takes longer than anybody waits.</summary>
    public sealed record SearchAwaited(SearchId Id) : ChatOutcome;

    public sealed record Served(Recommendation Recommendation, int Remaining) : ChatOutcome;

    /// <summary>The search has found nothing yet.</summary>
    public sealed record StillSearching(int Percent) : ChatOutcome;

    public sealed record AllShown : ChatOutcome;

    public sealed record NoSearch : ChatOutcome;

    public sealed record SearchFailed : ChatOutcome;

    public sealed record WhyFound(Recommendation Recommendation, int Card) : ChatOutcome;

    public sealed record MoreFound(Vacancy Vacancy, int Card) : ChatOutcome;

    /// <summary>What a button asked for was done.</summary>
    public sealed record Noted(ChatEffect Effect) : ChatOutcome;

    /// <summary>The vacancy of a button is no more.</summary>
    /// <param name="Call">The press to answer; null where it was answered.</param>
    public sealed record VacancyGone(string? Call) : ChatOutcome;

    /// <summary>The employer takes nobody any more.</summary>
    public sealed record VacancyEnded(string Call) : ChatOutcome;

    public sealed record NoticeRead(NoticePress Press, Notification Notice) : ChatOutcome;

    /// <summary>The notification of a button is kept no more.</summary>
    public sealed record NoticeGone(NoticePress Press) : ChatOutcome;

    /// <param name="Interview">As it stands by now; null where there is none for this person.</param>
    /// <param name="Offered">The times that may be taken by now.</param>
    public sealed record BookingEnded(ChatEffect.Book Effect, InterviewResult Result, Interview? Interview, IReadOnlyList<DateTimeOffset> Offered) : ChatOutcome;

    /// <param name="Hidden">All that the person has hidden.</param>
    public sealed record HiddenOfNotice(ChatEffect.HideOfNotice Effect, IReadOnlySet<VacancyId> Hidden) : ChatOutcome;

    public sealed record LinkOpened(LinkTelegramResult Result) : ChatOutcome;

    /// <param name="Call">The press to answer where it was refused.</param>
    public sealed record UnlinkEnded(UnlinkTelegramResult Result, string Call) : ChatOutcome;

    /// <param name="Next">Where the next part begins; null at the end.</param>
    public sealed record SavedListed(IReadOnlyList<FoundSavedVacancy> Items, string? Next) : ChatOutcome;
}
