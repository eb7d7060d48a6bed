using System.Globalization;
using JobFunctions.Core.Chats.Words;
using JobFunctions.Core.Search.Preferences;

namespace JobFunctions.Core.Chats;

/// <summary>The talk: what the bot says and does to each thing that a person does. A function of its arguments, so that a repeat of a turn is the same turn.</summary>
public static class Conversation
{
    /// <param name="isLate">Whether something later was taken in before it: words are then no answer to the question that stands now.</param>
    public static ChatTurn On(ChatEvent what, Chat chat, ChatFacts facts, bool isLate = false) => what switch
    {
        ChatEvent.Said(var text) when text.StartsWith('/') => OnCommand(CommandOf(text), ChatTurn.Of(chat with { Asked = null }), facts),
        ChatEvent.Said(var text) when TypedButton.CommandOf(text, chat.Asked is not null) is { } command => OnCommand(command, ChatTurn.Of(chat with { Asked = null }), facts),
        ChatEvent.Said(var text) when chat.Asked is { } asked => isLate ? Questions.Ask(asked, ChatTurn.Of(chat), facts) : Questions.OnAnswer(asked, text, ChatTurn.Of(chat), facts),
        ChatEvent.Said => ChatTurn.Of(chat).Say(facts.Words.Unclear, Menu(facts)),
        ChatEvent.Pressed pressed => OnPress(pressed, ChatTurn.Of(chat), facts),
        ChatEvent.OpenedLink(var proof) => ChatTurn.Of(chat with { Asked = null }).Do(new ChatEffect.Link(proof)),
        ChatEvent.SentFile(var file, var name, var size) => ChatTurn.Of(chat with { Asked = null }).Do(new ChatEffect.ReadFile(file, name, size)),
        _ => ChatTurn.Of(chat).Say(facts.Words.Unreadable),
    };

    /// <summary>What is said to what came of an effect, or of what the person waited for.</summary>
    public static ChatTurn On(ChatOutcome outcome, Chat chat, ChatFacts facts) => Outcomes.On(outcome, ChatTurn.Of(chat), facts);

    internal static IReadOnlyList<IReadOnlyList<ChatButton>> Menu(ChatFacts facts) => ChatButtons.Menu(facts.Words, facts.Account.CurrentResumeId is not null);

    /// <summary>In a group people write <c>/start@bot</c>; behind a space stands what a link carried.</summary>
    private static string CommandOf(string text) => text[1..].Split([' ', '\n', '@'], 2)[0].ToLowerInvariant();

    private static ChatTurn OnCommand(string command, ChatTurn turn, ChatFacts facts)
    {
        var words = facts.Words;
        return command switch
        {
            "start" => turn.Say(words.Welcome(facts.Account.FirstName)).Do(new ChatEffect.ShowStart()),
            "search" => turn.Do(new ChatEffect.StartSearch()),
            "next" => turn.Do(new ChatEffect.TakeNext()),
            "saved" => turn.Do(new ChatEffect.ListSaved(null)),
            "resume" => turn.Say(words.WhereToBegin, ChatButtons.Menu(words, hasResume: false)),
            "upload" => turn.Say(words.HowToUpload),
            "ask" => Questions.Begin(turn, facts, isProfileOnly: false),
            "profile" => Questions.Begin(turn, facts, isProfileOnly: true),
            "settings" => turn.Do(new ChatEffect.ShowSettings()),
            "language" => turn.Say(words.ChooseLanguage, ChatButtons.Languages()),
            "cancel" => turn.Say(words.Cancelled, Menu(facts)),
            "stop" or "delete" => turn.Say(
                facts.Account.Email is null && facts.Account.GoogleSubject is null ? words.AskDeletion : $"{words.AskDeletion} {words.AskDeletionOfSite}",
                [ChatButtons.Of(words.Buttons.Delete, ChatButtons.Deletion, ChatButtons.Yes)],
                [ChatButtons.Of(words.Buttons.Keep, ChatButtons.Deletion, ChatButtons.No)]),
            _ => turn.Say(words.Help, Menu(facts)),
        };
    }

    private static ChatTurn OnPress(ChatEvent.Pressed pressed, ChatTurn turn, ChatFacts facts)
    {
        var parts = pressed.Data.Split(':', 4);
        return (parts[0], parts.Length) switch
        {
            (ChatButtons.Vacancy, >= 3) when IsCard(parts[2], turn.Chat) is { } card => OnVacancy(parts[1], parts.ElementAtOrDefault(3), card, pressed, turn, facts),
            (ChatButtons.Notice, _) when NoticePress.Read(pressed) is { } press => turn.Do(new ChatEffect.ReadNotice(press)),
            (ChatButtons.Command, 2) when parts[1] == "more" => Answered().Do(new ChatEffect.ListSaved(turn.Chat.SavedAfter)),
            (ChatButtons.Command, 2) => OnCommand(parts[1], Answered() with { Chat = turn.Chat with { Asked = null } }, facts),
            (ChatButtons.Language, 2) when ChatWords.All.Any(words => words.Language == parts[1]) => Answered()
                .Do(new ChatEffect.ChangeAccount(account => account with { Language = parts[1] }))
                .Do(new ChatEffect.ShowStart()),
            (ChatButtons.Question, >= 2) => Questions.OnPress(parts, Answered(), facts) ?? Old(),
            (ChatButtons.Setting, >= 2) => SettingPages.OnPress(parts, Answered(), facts) ?? Old(),
            (ChatButtons.Deletion, 2) when parts[1] == ChatButtons.Yes => Answered().Do(new ChatEffect.DeleteAccount()),
            (ChatButtons.Deletion, 2) => UsedUp(Answered().Say(facts.Words.Kept), pressed),
            (ChatButtons.Linking, 2) when parts[1] == ChatButtons.No => turn.Do(new ChatEffect.Unlink(pressed.Call)),
            _ => Old(),
        };

        ChatTurn Answered() => turn.With(new ChatReply.Answer(pressed.Call, null));

        ChatTurn Old() => turn.With(new ChatReply.Answer(pressed.Call, facts.Words.OldButton));
    }

    private static ChatCard? IsCard(string number, Chat chat) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? chat.Card(value) : null;

    private static ChatTurn OnVacancy(string action, string? detail, ChatCard card, ChatEvent.Pressed pressed, ChatTurn turn, ChatFacts facts)
    {
        var vacancy = card.Vacancy;
        var answered = turn.With(new ChatReply.Answer(pressed.Call, null));
        return action switch
        {
            ChatButtons.Next => WithoutNext(answered, card, pressed, facts).Do(new ChatEffect.TakeNext()),
            ChatButtons.Save => turn.Do(new ChatEffect.Save(vacancy, pressed.Call)),
            ChatButtons.Unsave => turn.Do(new ChatEffect.Unsave(vacancy, pressed.Call)),
            ChatButtons.Hide => turn.Do(new ChatEffect.Rate(vacancy, FeedbackKind.Hidden, null, card.Number, pressed.Call, pressed.Message)),
            ChatButtons.Reason when Enum.TryParse<FeedbackReason>(detail, out var reason) && Enum.IsDefined(reason) =>
                turn.Do(new ChatEffect.Rate(vacancy, FeedbackKind.Hidden, reason, card.Number, pressed.Call, pressed.Message)),
            ChatButtons.Applied => turn.Do(new ChatEffect.Rate(vacancy, FeedbackKind.Applied, null, card.Number, pressed.Call, pressed.Message)),
            ChatButtons.Apply => turn.Do(new ChatEffect.Apply(vacancy, pressed.Call)),
            ChatButtons.Why => answered.Do(new ChatEffect.ShowWhy(vacancy, card.Number)),
            ChatButtons.More => answered.Do(new ChatEffect.ShowMore(vacancy, card.Number)),
            _ => turn.With(new ChatReply.Answer(pressed.Call, facts.Words.OldButton)),
        };
    }

    /// <summary>Leaves an earlier card with what may still be done with it.</summary>
    private static ChatTurn WithoutNext(ChatTurn turn, ChatCard card, ChatEvent.Pressed pressed, ChatFacts facts) => pressed.Message == 0
        ? turn
        : turn.With(new ChatReply.ChangeButtons(pressed.Message, ChatButtons.Card(facts.Words, card.Vacancy, card.Page, card.Number, hasNext: false)));

    internal static ChatTurn UsedUp(ChatTurn turn, ChatEvent.Pressed pressed) =>
        pressed.Message == 0 ? turn : turn.With(new ChatReply.ChangeButtons(pressed.Message, []));
}
