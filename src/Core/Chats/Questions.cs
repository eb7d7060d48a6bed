using System.Globalization;
using JobFunctions.Core.Chats.Words;
using JobFunctions.Core.Notifications.Settings;
using JobFunctions.Core.Resumes;

namespace JobFunctions.Core.Chats;

/// <summary>The questions one after the other: those of the profile, then those of a resume. Each answer is kept at once; any but one may be skipped.</summary>
internal static class Questions
{
    private static readonly ChatQuestion[] Form = [.. Enum.GetValues<ChatQuestion>().Where(question => question != ChatQuestion.TimeZone)];

    public static ChatTurn Begin(ChatTurn turn, ChatFacts facts, bool isProfileOnly)
    {
        var chat = turn.Chat with { IsProfileOnly = isProfileOnly, Draft = isProfileOnly ? turn.Chat.Draft : new ResumeFields() };
        return Ask(Form[0], turn with { Chat = chat }, facts);
    }

    public static ChatTurn Ask(ChatQuestion question, ChatTurn turn, ChatFacts facts)
    {
        var words = facts.Words;
        var name = question.ToString();
        List<IReadOnlyList<ChatButton>> rows = [];
        if (question == ChatQuestion.Education)
        {
            rows.AddRange(Enum.GetValues<EducationLevel>().Select(level => ChatButtons.Of(words.Education[level], ChatButtons.Question, ChatButtons.Pick, name, level.ToString())).Chunk(2));
        }
        else if (question == ChatQuestion.TimeZone)
        {
            rows.AddRange(SettingPages.ZoneRows());
        }

        ChatButton[] moves =
        [
            .. Place(question) > 0 ? [ChatButtons.Of(words.Buttons.Back, ChatButtons.Question, ChatButtons.Back, name)] : Array.Empty<ChatButton>(),
            .. MaySkip(question, turn.Chat) ? [ChatButtons.Of(words.Buttons.Skip, ChatButtons.Question, ChatButtons.Skip, name)] : Array.Empty<ChatButton>(),
        ];
        if (moves.Length > 0)
        {
            rows.Add(moves);
        }

        rows.Add([ChatButtons.Of(words.Buttons.Cancel, ChatButtons.Question, ChatButtons.Cancel)]);
        var text = ChatText.FromString(words.Questions[question]).Line(ValueOf(question, turn.Chat, facts) is { Length: > 0 } value ? words.Now(value) : null);
        return (turn with { Chat = turn.Chat with { Asked = question } }).Say(text, rows);
    }

    public static ChatTurn OnAnswer(ChatQuestion question, string text, ChatTurn turn, ChatFacts facts)
    {
        var answer = text.Trim();
        if (ButtonNamed(answer) is { } button)
        {
            return OnPress([ChatButtons.Question, button, question.ToString()], turn, facts) ?? turn.Say(facts.Words.Faults[question]);
        }

        if (question == ChatQuestion.TimeZone)
        {
            return LocalTime.ZoneOf(answer) is not null ? SettingPages.ChangeZone(turn, answer) : turn.Say(facts.Words.Faults[question]);
        }

        if (question == ChatQuestion.Education)
        {
            return LevelNamed(answer, facts.Words) is { } level ? TakeLevel(level, turn, facts) : turn.Say(facts.Words.Faults[question]);
        }

        if (TypedAnswer.ToAccount(question, answer) is { } change)
        {
            return GoOn(question, turn.Do(new ChatEffect.ChangeAccount(change)), facts);
        }

        return TypedAnswer.ToResume(question, answer, facts.Settings.Currency) is { } fill
            ? GoOn(question, turn with { Chat = turn.Chat with { Draft = fill(turn.Chat.Draft) } }, facts)
            : turn.Say(facts.Words.Faults[question]);
    }

    /// <returns>null for a button that is none of ours, or of a question that does not stand.</returns>
    public static ChatTurn? OnPress(string[] parts, ChatTurn turn, ChatFacts facts)
    {
        if (parts[1] == ChatButtons.Cancel)
        {
            return (turn with { Chat = turn.Chat with { Asked = null } }).Say(facts.Words.Cancelled, Conversation.Menu(facts));
        }

        if (!Enum.TryParse<ChatQuestion>(parts.ElementAtOrDefault(2), out var question) || turn.Chat.Asked != question)
        {
            return null;
        }

        return parts[1] switch
        {
            ChatButtons.Skip when MaySkip(question, turn.Chat) => GoOn(question, turn, facts),
            ChatButtons.Back when Place(question) > 0 => Ask(Form[Place(question) - 1], turn, facts),
            ChatButtons.Pick when Enum.TryParse<EducationLevel>(parts.ElementAtOrDefault(3), out var level) && Enum.IsDefined(level) =>
                TakeLevel(level, turn, facts),
            _ => null,
        };
    }

    /// <summary>A button below each question, typed.</summary>
    private static string? ButtonNamed(string answer) =>
        TypedButton.Is(answer, words => words.Buttons.Skip) ? ChatButtons.Skip
        : TypedButton.Is(answer, words => words.Buttons.Back) ? ChatButtons.Back
        : TypedButton.Is(answer, words => words.Buttons.Cancel) ? ChatButtons.Cancel
        : null;

    /// <summary>A button's words may be typed as well.</summary>
    private static EducationLevel? LevelNamed(string answer, ChatWords words)
    {
        foreach (var (level, name) in words.Education)
        {
            if (name.Equals(answer, StringComparison.OrdinalIgnoreCase))
            {
                return level;
            }
        }

        return null;
    }

    private static ChatTurn TakeLevel(EducationLevel level, ChatTurn turn, ChatFacts facts) =>
        GoOn(ChatQuestion.Education, turn with { Chat = turn.Chat with { Draft = turn.Chat.Draft with { EducationLevel = level } } }, facts);

    private static ChatTurn GoOn(ChatQuestion question, ChatTurn turn, ChatFacts facts)
    {
        var next = Place(question) + 1;
        if (next == Form.Length)
        {
            return turn.Chat.Draft.DesiredPosition is null
                ? Ask(ChatQuestion.DesiredPosition, turn, facts)
                : (turn with { Chat = turn.Chat with { Asked = null } }).Do(new ChatEffect.SaveResume(turn.Chat.Draft));
        }

        return Form[next] == ChatQuestion.CurrentPosition && turn.Chat.IsProfileOnly
            ? (turn with { Chat = turn.Chat with { Asked = null } }).Do(new ChatEffect.ShowStart())
            : Ask(Form[next], turn, facts);
    }

    /// <summary>Its place in the form; below 0 for one that stands alone.</summary>
    private static int Place(ChatQuestion question) => Array.IndexOf(Form, question);

    private static bool MaySkip(ChatQuestion question, Chat chat) =>
        Place(question) >= 0 && (question != ChatQuestion.DesiredPosition || chat.Draft.DesiredPosition is not null);

    private static string? ValueOf(ChatQuestion question, Chat chat, ChatFacts facts) => question switch
    {
        ChatQuestion.FirstName => facts.Account.FirstName,
        ChatQuestion.LastName => facts.Account.LastName,
        ChatQuestion.Age => facts.Account.Age?.ToString(CultureInfo.InvariantCulture),
        ChatQuestion.City => facts.Account.City,
        ChatQuestion.Email => facts.Account.ContactEmail,
        ChatQuestion.Phone => facts.Account.Phone,
        ChatQuestion.CurrentPosition => chat.Draft.CurrentPosition,
        ChatQuestion.DesiredPosition => chat.Draft.DesiredPosition,
        ChatQuestion.Years => chat.Draft.YearsOfExperience is { } years ? facts.Words.YearsOf(years) : null,
        ChatQuestion.Skills => string.Join(", ", chat.Draft.Skills),
        ChatQuestion.Salary => facts.Words.SalaryOf(chat.Draft.Salary),
        ChatQuestion.Region => chat.Draft.City,
        ChatQuestion.Languages => string.Join(", ", chat.Draft.Languages.Select(language => language.Name)),
        ChatQuestion.Education => chat.Draft.EducationLevel is { } level ? facts.Words.Education[level] : null,
        _ => facts.Settings.TimeZone,
    };
}
