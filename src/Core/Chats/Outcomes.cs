using JobFunctions.Core.Accounts.Linking;
using JobFunctions.Core.Chats.Words;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;
using JobFunctions.Core.Search.Preferences;

namespace JobFunctions.Core.Chats;

/// <summary>What is said to what came of an effect.</summary>
internal static class Outcomes
{
    private const int Megabyte = 1024 * 1024;
    private const int MaxSkills = 25;

    public static ChatTurn On(ChatOutcome outcome, ChatTurn turn, ChatFacts facts)
    {
        var (words, chat) = (facts.Words, turn.Chat);
        return outcome switch
        {
            ChatOutcome.StartShown(var hasResume) => turn.Say(hasResume ? words.WhereToGoOn : words.WhereToBegin, ChatButtons.Menu(words, hasResume)),
            ChatOutcome.SettingsShown => SettingPages.Show(turn, facts),
            ChatOutcome.ResumeKept(var resume) => OnResume(resume, turn, facts),
            ChatOutcome.ResumeAwaited(var id) => (turn with { Chat = chat.WithoutWait(id) }).Say(words.StillReading, [ChatButtons.Do(words.Buttons.Search, "search")]),
            ChatOutcome.FileUnusable(var failure) => turn.Say(FailureOf(failure, words)),
            ChatOutcome.FileTooLarge(var max) => turn.Say(words.FileTooLarge(max / Megabyte)),
            ChatOutcome.FileGone => turn.Say(words.FileGone),
            ChatOutcome.NoResume => turn.Say(words.NoResume, ChatButtons.Menu(words, hasResume: false)),
            ChatOutcome.ResumeNotReady(ResumeStatus.Parsing, _) => turn.Say(words.Reading),
            ChatOutcome.ResumeNotReady(_, var failure) => turn.Say(failure is null ? words.NoResume : FailureOf(failure, words), ChatButtons.Menu(words, hasResume: false)),
            ChatOutcome.SearchBegan(var id) => chat.Waits.Any(wait => wait.Search == id)
                ? turn.Say(words.Searching)
                : (turn with { Chat = chat.WithWait(new ChatWait(facts.Update, null, id)) }).Say(words.Searching),
            ChatOutcome.SearchEnded(var id) => (turn with { Chat = chat.WithoutWait(id) }).Do(new ChatEffect.TakeNext()),
            ChatOutcome.SearchAwaited(var id) => (turn with { Chat = chat.WithoutWait(id) }).Say(words.SearchTakesLong, [ChatButtons.Do(words.Buttons.Next, "next")]),
            ChatOutcome.Served(var found, var remaining) => OnServed(found, remaining, turn, words),
            ChatOutcome.StillSearching(var percent) => turn.Say(words.StillSearching(percent)),
            ChatOutcome.AllShown => turn.Say(words.AllShown, [ChatButtons.Do(words.Buttons.SearchAgain, "search")], [ChatButtons.Do(words.Buttons.Settings, "settings")]),
            ChatOutcome.NoSearch => turn.Say(words.NoSearch, [ChatButtons.Do(words.Buttons.Search, "search")]),
            ChatOutcome.SearchFailed => turn.Say(words.SearchFailed, [ChatButtons.Do(words.Buttons.SearchAgain, "search")]),
            ChatOutcome.WhyFound(var found, _) => turn.Say(VacancyTexts.Why(found, words)),
            ChatOutcome.MoreFound(var vacancy, var card) => turn.Say(VacancyTexts.More(vacancy, words), ChatButtons.Card(words, vacancy.Id, vacancy.Url, card, hasNext: false)),
            ChatOutcome.VacancyGone(null) => turn.Say(words.VacancyGone),
            ChatOutcome.VacancyGone(var call) => turn.With(new ChatReply.Answer(call, words.VacancyGone)),
            ChatOutcome.VacancyEnded(var call) => turn.With(new ChatReply.Answer(call, words.VacancyEnded)),
            ChatOutcome.Noted(var effect) => OnNoted(effect, turn, words),
            ChatOutcome.NoticeRead(var press, var notice) => NoticeButtons.OnRead(press, notice, turn, facts),
            ChatOutcome.NoticeGone(var press) => turn.With(new ChatReply.Answer(press.Call, InterviewButtons.Has(press) ? words.Interviews.Gone : words.NoticeGone)),
            ChatOutcome.BookingEnded booking => InterviewButtons.OnBooked(booking, turn, facts),
            ChatOutcome.HiddenOfNotice(var effect, var hidden) => NoticeButtons.OnHidden(effect, hidden, turn, words),
            ChatOutcome.LinkOpened(var result) => OnLink(result, turn, facts),
            ChatOutcome.UnlinkEnded(UnlinkTelegramResult.OnlyWayIn, var call) => turn.With(new ChatReply.Answer(call, words.OldButton)),
            ChatOutcome.UnlinkEnded(_, var call) => turn.With(new ChatReply.Answer(call, null)).Say(words.Unlinked),
            ChatOutcome.SavedListed(var items, var next) => VacancyTexts.Saved(items, next, turn, words),
            _ => turn,
        };
    }

    private static ChatTurn OnLink(LinkTelegramResult result, ChatTurn turn, ChatFacts facts) => result switch
    {
        LinkTelegramResult.Linked(var account) => turn
            .Say(facts.Words.Linked(account.Email ?? account.FirstName), [ChatButtons.Of(facts.Words.Buttons.NotMine, ChatButtons.Linking, ChatButtons.No)])
            .Do(new ChatEffect.ShowStart()),
        LinkTelegramResult.HasAnother => turn.Say(facts.Words.HasAnother),
        _ => turn.Say(facts.Words.LinkVoid),
    };

    private static ChatTurn OnServed(Recommendation found, int remaining, ChatTurn turn, ChatWords words)
    {
        var chat = turn.Chat.WithCard(found.Vacancy.Id, found.Vacancy.Url, out var number);
        return (turn with { Chat = chat }).Say(
            VacancyTexts.Card(found, remaining, words), ChatButtons.Card(words, found.Vacancy.Id, found.Vacancy.Url, number, hasNext: true));
    }

    private static ChatTurn OnNoted(ChatEffect effect, ChatTurn turn, ChatWords words) => effect switch
    {
        ChatEffect.Save(_, var call) => turn.With(new ChatReply.Answer(call, words.Saved)),
        ChatEffect.Unsave(_, var call) => turn.With(new ChatReply.Answer(call, words.Unsaved)),
        ChatEffect.Apply(_, var call) => turn.With(new ChatReply.Answer(call, words.ApplicationSent)),
        ChatEffect.Rate { Kind: FeedbackKind.Hidden, Reason: null } hidden => Buttons(
            turn.With(new ChatReply.Answer(hidden.Call, words.Hidden)), hidden.Message, ChatButtons.Reasons(words, hidden.Card)),
        ChatEffect.Rate { Kind: FeedbackKind.Hidden } reasoned => Buttons(
            turn.With(new ChatReply.Answer(reasoned.Call, null)), reasoned.Message, []).Do(new ChatEffect.TakeNext()),
        ChatEffect.Rate rated => turn.With(new ChatReply.Answer(rated.Call, words.Applied)),
        _ => turn,
    };

    private static ChatTurn Buttons(ChatTurn turn, long message, IReadOnlyList<IReadOnlyList<ChatButton>> buttons) =>
        message == 0 ? turn : turn.With(new ChatReply.ChangeButtons(message, buttons));

    private static ChatTurn OnResume(Resume resume, ChatTurn turn, ChatFacts facts)
    {
        var (words, chat) = (facts.Words, turn.Chat);
        if (resume.Status == ResumeStatus.Parsing)
        {
            return (chat.Waits.Any(wait => wait.Resume == resume.Id) ? turn : turn with { Chat = chat.WithWait(new ChatWait(facts.Update, resume.Id, null)) }).Say(words.Reading);
        }

        var ended = turn with { Chat = chat.WithoutWait(resume.Id) };
        return resume is { Status: ResumeStatus.Ready, Fields: { } fields }
            ? ended.Say(
                TextOf(fields, resume.Source == ResumeSource.Manual ? words.ResumeSaved : words.ReadResume, words),
                [ChatButtons.Do(words.Buttons.Search, "search")],
                [ChatButtons.Do(words.Buttons.AnswerQuestions, "ask")])
            : ended.Say(FailureOf(resume.Failure ?? ResumeFailures.ReadingFailed, words), ChatButtons.Menu(words, hasResume: false));
    }

    /// <summary>What is not known in words of ours is told in those of the reading.</summary>
    private static string FailureOf(ResumeFailure failure, ChatWords words) => words.Failures.GetValueOrDefault(failure.Code, failure.Reason);

    private static ChatText TextOf(ResumeFields fields, string heading, ChatWords words)
    {
        var text = ChatText.Empty.Bold(heading).Add("\n");
        var names = words.Fields;
        (string Name, string? Value)[] lines =
        [
            (names.Name, fields.Name),
            (names.DesiredPosition, fields.DesiredPosition),
            (names.CurrentPosition, fields.CurrentPosition),
            (names.Years, fields.YearsOfExperience is { } years ? words.YearsOf(years) : null),
            (names.Skills, string.Join(", ", fields.Skills.Take(MaxSkills))),
            (names.Education, fields.EducationLevel is { } level ? words.Education[level] : null),
            (names.Languages, string.Join(", ", fields.Languages.Select(names.LanguageOf))),
            (names.Salary, words.SalaryOf(fields.Salary)),
            (names.City, fields.City),
            (names.Email, fields.Email),
            (names.Phone, fields.Phone),
        ];
        return lines.Where(line => !string.IsNullOrEmpty(line.Value)).Aggregate(text, (all, line) => all.Line($"{line.Name}: {line.Value}"));
    }
}
