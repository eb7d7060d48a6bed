using JobFunctions.Core.Chats.Words;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Interviews;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Notifications.Words;

namespace JobFunctions.Core.Chats;

/// <summary>The buttons of the times that an interview is offered at, and what is said when one is taken. A press takes the time that its button showed, or none.</summary>
internal static class InterviewButtons
{
    private const int TimesInRow = 2;

    /// <summary>The times that a notification asks to agree to, each in its place; none where it asks for nothing.</summary>
    public static IReadOnlyList<DateTimeOffset> TimesOf(Notification notice) => notice switch
    {
        { Kind: not (NotificationKind.InterviewProposed or NotificationKind.InterviewMoved) } => [],
        { Facts.Meeting.Times: { Count: > 0 } several } => several,
        { Facts: { Time: { } only, Event.IsTentative: true } } => [only],
        _ => [],
    };

    /// <param name="offered">Those that have a button: times of others are passed over.</param>
    /// <param name="zone">That the reader lives by.</param>
    public static IReadOnlyList<IReadOnlyList<ChatButton>> Of(
        Notification notice, IReadOnlyCollection<DateTimeOffset> offered, InterviewWords words, TimeZoneInfo zone)
    {
        var times = TimesOf(notice);
        var buttons = times.Index().Where(time => offered.Contains(time.Item)).Select(time =>
        {
            var label = LabelOf(time.Item, words, zone);
            return new ChatButton(times.Count == 1 ? words.Agree(label) : label, NoticePress.DataOf(notice.Id, time.Index, ChatButtons.Book));
        }).ToList();
        return buttons.Count == 0 ? [] : [.. buttons.Chunk(TimesInRow), [new ChatButton(words.NoTime, NoticePress.DataOf(notice.Id, 0, ChatButtons.NoTime))]];
    }

    /// <summary>Whether a press is one of these.</summary>
    public static bool Has(NoticePress press) => press.Action is ChatButtons.Book or ChatButtons.NoTime;

    /// <summary>What a press asks for, now that its notification is read.</summary>
    /// <returns>null for what no button of that notification sends.</returns>
    public static ChatTurn? OnRead(NoticePress press, Notification notice, ChatTurn turn, ChatFacts facts)
    {
        var times = TimesOf(notice);
        return press.Place >= times.Count || !GuidId.TryParse(notice.Facts.About, out InterviewId interview) ? null
            : press.Action == ChatButtons.Book ? turn.Do(new ChatEffect.Book(press, notice, interview, times[press.Place]))
            : turn.With(new ChatReply.Answer(press.Call, null)).Say(facts.Words.Interviews.HowToRefuse);
    }

    /// <summary>Says what became of it, and leaves the buttons of what may still be taken.</summary>
    public static ChatTurn OnBooked(ChatOutcome.BookingEnded booking, ChatTurn turn, ChatFacts facts)
    {
        var (press, notice, words, zone) = (booking.Effect.Press, booking.Effect.Notice, facts.Words.Interviews, facts.Settings.Zone);
        List<DateTimeOffset> left = [.. booking.Offered.Where(time => time != booking.Effect.Start)];
        var times = Of(notice, left, words, zone);
        var answered = turn.With(new ChatReply.Answer(press.Call, null));
        var sentence = SentenceOf(booking, times.Count > 0, words, zone);
        return press.Message == 0
            ? answered.Say(sentence, times)
            : answered.With(new ChatReply.ChangeButtons(press.Message, [.. times, .. NoticeButtons.OfVacancies(notice, facts.Words)])).Say(sentence);
    }

    private static string SentenceOf(ChatOutcome.BookingEnded booking, bool hasOthers, InterviewWords words, TimeZoneInfo zone) => booking switch
    {
        { Result: InterviewResult.Done } => words.Booked(TextOf(booking.Effect.Start, words, zone)),
        { Interview: null } => words.Gone,
        { Result: InterviewResult.TimeTaken } => $"{words.Taken} {(hasOthers ? words.TakeAnother : words.WaitForOthers)}",
        { Result: InterviewResult.NotOffered } => $"{words.NotOffered} {(hasOthers ? words.TakeAnother : words.WaitForOthers)}",
        { Result: InterviewResult.Illegal(InterviewStatus.Cancelled) } => words.Cancelled,
        { Result: InterviewResult.Illegal(InterviewStatus.Booked), Interview.StartsAt: { } start } => words.BookedBefore(TextOf(start, words, zone)),
        _ => words.Over,
    };

    private static string LabelOf(DateTimeOffset time, InterviewWords words, TimeZoneInfo zone) =>
        zone.IsAmbiguousTime(time) ? TextOf(time, words, zone) : words.Time(TimeZoneInfo.ConvertTime(time, zone));

    private static string TextOf(DateTimeOffset time, InterviewWords words, TimeZoneInfo zone) =>
        $"{words.Time(TimeZoneInfo.ConvertTime(time, zone))} ({ZoneText.Of(zone.GetUtcOffset(time))})";
}
