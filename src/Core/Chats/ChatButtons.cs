using System.Globalization;
using JobFunctions.Core.Chats.Words;
using JobFunctions.Core.Search.Preferences;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Chats;

/// <summary>The buttons, and what they send: parts with colons between them, the first of which tells the kind. Buttons stay in chats for years, so none changes its meaning.</summary>
internal static class ChatButtons
{
    public const string Command = "s";
    public const string Language = "l";
    public const string Question = "q";
    public const string Vacancy = "v";

    /// <summary>Below a notification, see <see cref="NoticePress"/>.</summary>
    public const string Notice = "n";

    public const string Setting = "t";
    public const string Deletion = "d";

    /// <summary>Below the news that an account of the site is joined.</summary>
    public const string Linking = "j";

    public const string Skip = "skip";
    public const string Back = "back";
    public const string Pick = "pick";
    public const string Cancel = "cancel";

    public const string Next = "next";
    public const string Save = "save";
    public const string Unsave = "drop";
    public const string Hide = "hide";
    public const string Reason = "why-not";
    public const string Applied = "done";
    public const string Apply = "apply";
    public const string Why = "why";
    public const string More = "more";

    /// <summary>Takes a time of an interview.</summary>
    public const string Book = "book";

    public const string NoTime = "no-time";

    public const string Yes = "yes";
    public const string No = "no";

    public static ChatButton Of(string label, params IEnumerable<string> parts) => new(label, string.Join(':', parts));

    public static ChatButton Do(string label, string command) => Of(label, Command, command);

    /// <summary>An address that a button may open: with another one a messenger refuses the whole message.</summary>
    public static Uri? PageOf(Uri? page) => page is { IsAbsoluteUri: true, Scheme: "https" or "http" } && page.Host.Contains('.', StringComparison.Ordinal) ? page : null;

    /// <summary>Where to go from anywhere.</summary>
    public static IReadOnlyList<IReadOnlyList<ChatButton>> Menu(ChatWords words, bool hasResume) => hasResume
        ? [[Do(words.Buttons.Search, "search")], [Do(words.Buttons.Saved, "saved"), Do(words.Buttons.Settings, "settings")], [Do(words.Buttons.Upload, "upload"), Do(words.Buttons.AnswerQuestions, "ask")]]
        : [[Do(words.Buttons.Upload, "upload")], [Do(words.Buttons.AnswerQuestions, "ask")], [Do(words.Buttons.Language, "language")]];

    public static IReadOnlyList<IReadOnlyList<ChatButton>> Languages() => [[.. ChatWords.All.Select(words => Of(words.LanguageName, Language, words.Language))]];

    /// <summary>Below a vacancy.</summary>
    /// <param name="hasNext">Whether it is the latest: from an earlier one nobody goes on.</param>
    public static IReadOnlyList<IReadOnlyList<ChatButton>> Card(ChatWords words, VacancyId vacancy, Uri? page, int number, bool hasNext)
    {
        var card = number.ToString(CultureInfo.InvariantCulture);
        List<IReadOnlyList<ChatButton>> rows =
        [
            [Of(words.Buttons.Save, Vacancy, Save, card), Of(words.Buttons.Hide, Vacancy, Hide, card)],
            [Of(words.Buttons.Why, Vacancy, Why, card), Of(words.Buttons.More, Vacancy, More, card)],
            [vacancy.Source is null ? Of(words.Buttons.Apply, Vacancy, Apply, card) : Of(words.Buttons.Applied, Vacancy, Applied, card)],
        ];
        if (PageOf(page) is { } address)
        {
            rows.Add([new ChatButton(words.Buttons.Open, null, address)]);
        }

        return hasNext ? [[Of(words.Buttons.Next, Vacancy, Next, card)], .. rows] : rows;
    }

    /// <summary>Below a vacancy that was hidden.</summary>
    public static IReadOnlyList<IReadOnlyList<ChatButton>> Reasons(ChatWords words, int number)
    {
        var card = number.ToString(CultureInfo.InvariantCulture);
        return
        [
            .. Enum.GetValues<FeedbackReason>().Select(reason => Of(words.Reasons[reason], Vacancy, Reason, card, reason.ToString())).Chunk(2),
            [Of(words.Buttons.Next, Vacancy, Next, card)],
        ];
    }
}
