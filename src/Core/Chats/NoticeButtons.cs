using System.Globalization;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Chats.Words;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Search.Preferences;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Chats;

/// <summary>The buttons below a notification that names vacancies or times for an interview, and what is said when they are pressed.</summary>
public static class NoticeButtons
{
    private const int ReasonsInRow = 3;

    /// <param name="zone">That the reader lives by.</param>
    /// <param name="isHeard">Whether the bot hears of presses; where it does not there are links only.</param>
    /// <param name="hasPages">Whether links are among them.</param>
    /// <returns>Rows from the top; none for a notification that names neither, or one for whoever the bot does not talk to.</returns>
    public static IReadOnlyList<IReadOnlyList<ChatButton>> Of(
        Notification notice, Account reader, TimeZoneInfo zone, bool isHeard, bool hasPages = true) =>
        reader.Role != AccountRole.User ? []
        : isHeard && ChatWords.In(reader.Language) is var words ?
        [
            .. InterviewButtons.Of(notice, InterviewButtons.TimesOf(notice), words.Interviews, zone),
            .. Rows(notice, words, hasPages, new HashSet<VacancyId>(), asked: null),
        ]
        : !hasPages ? []
        : [.. VacanciesOf(notice).Where(named => named.Page is not null).Select(named => (IReadOnlyList<ChatButton>)[Open(named, ChatWords.In(reader.Language))])];

    /// <summary>What a press asks for, now that its notification is read.</summary>
    internal static ChatTurn OnRead(NoticePress press, Notification notice, ChatTurn turn, ChatFacts facts)
    {
        if (InterviewButtons.Has(press))
        {
            return InterviewButtons.OnRead(press, notice, turn, facts) ?? Old();
        }

        if (VacanciesOf(notice).FirstOrDefault(named => named.Place == press.Place) is not { } named)
        {
            return Old();
        }

        var vacancy = named.Id;
        switch (press.Action)
        {
            case ChatButtons.Save:
                return turn.Do(new ChatEffect.Save(vacancy, press.Call));
            case ChatButtons.Hide:
                return turn.Do(new ChatEffect.HideOfNotice(press, notice, vacancy, null));
            case ChatButtons.Reason when Enum.TryParse<FeedbackReason>(press.Detail, out var reason) && Enum.IsDefined(reason):
                return turn.Do(new ChatEffect.HideOfNotice(press, notice, vacancy, reason));
            case ChatButtons.More:
                // From here on it is a card of the chat, with all that may be done with one.
                var chat = turn.Chat.WithCard(vacancy, named.Page, out var number);
                return (turn with { Chat = chat }).With(new ChatReply.Answer(press.Call, null)).Do(new ChatEffect.ShowMore(vacancy, number));
            default:
                return Old();
        }

        ChatTurn Old() => turn.With(new ChatReply.Answer(press.Call, facts.Words.OldButton));
    }

    /// <summary>Asks why, or takes the answer; what is hidden loses its buttons.</summary>
    /// <param name="hidden">All that the person has hidden.</param>
    internal static ChatTurn OnHidden(ChatEffect.HideOfNotice effect, IReadOnlySet<VacancyId> hidden, ChatTurn turn, ChatWords words)
    {
        var (press, notice) = (effect.Press, effect.Notice);
        var answered = turn.With(new ChatReply.Answer(press.Call, effect.Reason is null ? words.Hidden : words.ReasonNoted));
        int? asked = effect.Reason is null ? press.Place : null;
        return press.Message != 0 ? answered.With(new ChatReply.ChangeButtons(press.Message, Rows(notice, words, hasPages: true, hidden, asked)))
            : asked is { } place ? answered.Say(words.Hidden, Reasons(notice, place, "", words))
            : answered;
    }

    /// <summary>The buttons of what it names beside times.</summary>
    internal static IReadOnlyList<IReadOnlyList<ChatButton>> OfVacancies(Notification notice, ChatWords words) =>
        Rows(notice, words, hasPages: true, new HashSet<VacancyId>(), asked: null);

    private static IReadOnlyList<IReadOnlyList<ChatButton>> Rows(
        Notification notice, ChatWords words, bool hasPages, IReadOnlySet<VacancyId> hidden, int? asked) =>
    [
        .. VacanciesOf(notice).SelectMany(named => named.Place == asked ? Reasons(notice, named.Place, named.Number, words)
            : hidden.Contains(named.Id) ? []
            : Row(notice, named, words, hasPages)),
    ];

    private static IReadOnlyList<IReadOnlyList<ChatButton>> Row(Notification notice, Named named, ChatWords words, bool hasPages)
    {
        var open = hasPages && named.Page is not null ? Open(named, words) : null;
        var more = Button($"{named.Number}{words.Buttons.More}", ChatButtons.More);
        var save = Button(words.Buttons.Save, ChatButtons.Save);
        var hide = Button(words.Buttons.Hide, ChatButtons.Hide);
        return notice.Kind != NotificationKind.Digest ? [open is null ? [more, save] : [open, more, save]]
            : named.Number.Length > 0 ? [[open ?? more, save, hide]]
            : open is null ? [[save, hide], [more]]
            : [[save, hide], [more], [open]];

        ChatButton Button(string label, string action) => new(label, NoticePress.DataOf(notice.Id, named.Place, action));
    }

    private static IReadOnlyList<IReadOnlyList<ChatButton>> Reasons(Notification notice, int place, string number, ChatWords words) =>
    [
        .. Enum.GetValues<FeedbackReason>()
            .Select(reason => new ChatButton($"{number}{words.Reasons[reason]}", NoticePress.DataOf(notice.Id, place, ChatButtons.Reason, reason.ToString())))
            .Chunk(ReasonsInRow),
    ];

    private static ChatButton Open(Named named, ChatWords words) =>
        new(named.Number.Length == 0 ? words.Buttons.Open : $"{named.Number}{words.Buttons.OpenShort}", null, named.Page);

    private static IReadOnlyList<Named> VacanciesOf(Notification notice) => notice switch
    {
        { Kind: NotificationKind.Digest, Facts.Vacancies: var vacancies } =>
        [
            .. vacancies.Select((vacancy, place) => VacancyId.TryParse(vacancy.Id, out var id)
                ? new Named(place, vacancies.Count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"{place + 1}. "), id, ChatButtons.PageOf(vacancy.Url))
                : null).OfType<Named>(),
        ],
        { Facts.Vacancy: { } id } => [new Named(0, "", id, null)],
        _ => [],
    };

    /// <param name="Place">From 0.</param>
    /// <param name="Number">In front of labels, as in the text; empty where there is one vacancy only.</param>
    private sealed record Named(int Place, string Number, VacancyId Id, Uri? Page);
}
