using System.Text;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Chats;
using JobFunctions.Core.Interviews;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Notifications.Settings;
using JobFunctions.Core.Search.Preferences;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Tests.Chats;

public sealed class NoticeButtonsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    private static readonly DateTimeOffset Slot = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);

    private static readonly Account Reader = new() { Id = new AccountId(Guid.CreateVersion7(Now)), TelegramId = 42, Language = "ru", CreatedAt = Now, UpdatedAt = Now };

    private static readonly ChatFacts Facts = new(Reader, new PersonSettings { AccountId = Reader.Id }, 7);

    private static readonly Chat Chat = new() { AccountId = Reader.Id, PersonId = 42 };

    [Theory]
    [InlineData("ru", 1)]
    [InlineData("kk", 10)]
    [InlineData("en", 10)]
    public void Of_ADigest_KeepsToTheMessengersLimitsAndEachPressIsRead(string language, int count)
    {
        var notice = DigestOf(count);

        var buttons = NoticeButtons.Of(notice, Reader with { Language = language }, TimeZoneInfo.Utc, isHeard: true).SelectMany(row => row).ToList();

        Assert.InRange(buttons.Count, 3, 100);
        Assert.Equal(count, buttons.Count(button => button.Page is not null));
        foreach (var button in buttons.Where(button => button.Data is not null))
        {
            Assert.InRange(Encoding.UTF8.GetByteCount(button.Data!), 1, ChatButton.MaxDataBytes);
            Assert.Equal(notice.Id, ReadOf(button.Data!).Press.Notice);
        }
    }

    [Fact]
    public void Of_SomeOfItsVacanciesWithoutAPage_TellsOfThemInThePlaceOfTheLink()
    {
        var rows = NoticeButtons.Of(DigestOf(3, [0, 2]), Reader, TimeZoneInfo.Utc, isHeard: true);

        Assert.Equal(["1. Открыть", "2. Подробнее", "3. Открыть"], rows.Select(row => row[0].Label));
        Assert.All(rows, row => Assert.Equal(["Сохранить", "Скрыть"], row.Skip(1).Select(button => button.Label)));
    }

    [Fact]
    public void Of_BotThatHearsNothing_HasLinksOnly()
    {
        var rows = NoticeButtons.Of(DigestOf(3, [0, 2]), Reader, TimeZoneInfo.Utc, isHeard: false);

        Assert.Equal([new Uri("https://hh.example/0"), new Uri("https://hh.example/2")], rows.Select(row => Assert.Single(row).Page));
        Assert.Empty(NoticeButtons.Of(DigestOf(3), Reader, TimeZoneInfo.Utc, isHeard: false, hasPages: false));
        Assert.Empty(NoticeButtons.Of(ApplicationOf(), Reader, TimeZoneInfo.Utc, isHeard: false));
    }

    [Fact]
    public void Of_WhatNamesNoVacancyOrIsForAnEmployer_HasNone()
    {
        Assert.Empty(NoticeButtons.Of(ApplicationOf() with { Facts = new NotificationFacts { Title = "Повар" } }, Reader, TimeZoneInfo.Utc, isHeard: true));
        Assert.Empty(NoticeButtons.Of(ApplicationOf(), Reader with { Role = AccountRole.Hr }, TimeZoneInfo.Utc, isHeard: true));
        Assert.Equal(["Подробнее", "Сохранить"], Assert.Single(NoticeButtons.Of(ApplicationOf(), Reader, TimeZoneInfo.Utc, isHeard: true)).Select(button => button.Label));
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("vacancies")]
    public void Of_AnAddressThatNoMessengerOpens_IsNoButton(string host)
    {
        var notice = DigestOf(1);
        notice = notice with { Facts = new NotificationFacts { Vacancies = [notice.Facts.Vacancies[0] with { Url = new Uri($"http://{host}/1") }] } };

        Assert.DoesNotContain(NoticeButtons.Of(notice, Reader, TimeZoneInfo.Utc, isHeard: true).SelectMany(row => row), button => button.Page is not null);
    }

    [Fact]
    public void On_Hide_AsksWhyInThePlaceOfItsButtonsAndLeavesTheOthers()
    {
        var notice = DigestOf(3);
        var effect = new ChatEffect.HideOfNotice(PressOf(notice, 1, "hide"), notice, VacancyId.Of("hh", "1"), null);

        var asked = Conversation.On(new ChatOutcome.HiddenOfNotice(effect, new HashSet<VacancyId> { VacancyId.Of("hh", "0"), VacancyId.Of("hh", "1") }), Chat, Facts);

        var rows = Assert.Single(asked.Replies.OfType<ChatReply.ChangeButtons>()).Buttons;
        Assert.Equal(["2. Зарплата", "2. Навыки", "3. Открыть"], rows.Select(row => row[0].Label));
        var answer = new ChatEffect.HideOfNotice(PressOf(notice, 1, "why-not", "Salary"), notice, VacancyId.Of("hh", "1"), FeedbackReason.Salary);
        var told = Conversation.On(new ChatOutcome.HiddenOfNotice(answer, new HashSet<VacancyId> { VacancyId.Of("hh", "1") }), Chat, Facts);
        Assert.Equal(["1. Открыть", "3. Открыть"], Assert.Single(told.Replies.OfType<ChatReply.ChangeButtons>()).Buttons.Select(row => row[0].Label));
        Assert.Empty(told.Effects);
    }

    [Fact]
    public void On_HideBelowAMessageThatTheMessengerForgot_AsksInANewOne()
    {
        var notice = DigestOf(2);
        var effect = new ChatEffect.HideOfNotice(PressOf(notice, 0, "hide") with { Message = 0 }, notice, VacancyId.Of("hh", "0"), null);

        var turn = Conversation.On(new ChatOutcome.HiddenOfNotice(effect, new HashSet<VacancyId> { VacancyId.Of("hh", "0") }), Chat, Facts);

        Assert.DoesNotContain(turn.Replies, reply => reply is ChatReply.ChangeButtons);
        Assert.All(Assert.Single(turn.Replies.OfType<ChatReply.Say>()).Buttons.SelectMany(row => row), button => Assert.Equal("why-not", ReadOf(button.Data!).Press.Action));
    }

    [Fact]
    public void On_More_MakesItACardOfTheChat()
    {
        var notice = DigestOf(2);

        var turn = Conversation.On(new ChatOutcome.NoticeRead(PressOf(notice, 1, "more"), notice), Chat, Facts);

        var card = Assert.Single(turn.Chat.Cards);
        Assert.Equal((VacancyId.Of("hh", "1"), new Uri("https://hh.example/1")), (card.Vacancy, card.Page));
        Assert.Equal(new ChatEffect.ShowMore(card.Vacancy, card.Number), Assert.Single(turn.Effects));
    }

    [Theory]
    [InlineData("n:save:AZqixG8AcACAAAAAAAAAAQ:7")]
    [InlineData("n:sell:AZqixG8AcACAAAAAAAAAAQ:0")]
    [InlineData("n:why-not:AZqixG8AcACAAAAAAAAAAQ:0:99")]
    public void On_APressThatNoButtonSends_IsAnsweredAndDoesNothing(string data)
    {
        var turn = Conversation.On(new ChatOutcome.NoticeRead(ReadOf(data).Press, DigestOf(2)), Chat, Facts);

        Assert.IsType<ChatReply.Answer>(Assert.Single(turn.Replies));
        Assert.Empty(turn.Effects);
    }

    [Theory]
    [InlineData("ru", "Asia/Almaty", "ср 25 ноя, 14:00", "чт 26 ноя, 01:30")]
    [InlineData("kk", "Europe/Moscow", "ср 25 қар, 12:00", "ср 25 қар, 23:30")]
    [InlineData("en", "America/New_York", "Wed 25 Nov, 04:00", "Wed 25 Nov, 15:30")]
    public void Of_AnInterviewWithTimes_HasThemByTheReadersClock(string language, string zone, string first, string second)
    {
        var notice = ProposalOf(Slot, Slot.AddHours(11.5));

        var rows = NoticeButtons.Of(notice, Reader with { Language = language }, LocalTime.ZoneOf(zone)!, isHeard: true);

        Assert.Equal([2, 1, 2], rows.Select(row => row.Count));
        Assert.Equal([first, second], rows[0].Select(button => button.Label));
        Assert.All(rows.Take(2).SelectMany(row => row), button => Assert.InRange(Encoding.UTF8.GetByteCount(button.Data!), 1, ChatButton.MaxDataBytes));
        Assert.Equal([Slot, Slot.AddHours(11.5)], rows[0].Select(button => BookOf(button, notice).Start));
        Assert.Equal(notice.Facts.About, BookOf(rows[0][1], notice).Interview.ToString());
    }

    [Fact]
    public void Of_AnInterviewAtTheHourThatComesTwice_TellsWhich()
    {
        var notice = ProposalOf(new DateTimeOffset(2026, 10, 25, 0, 30, 0, TimeSpan.Zero), new DateTimeOffset(2026, 10, 25, 1, 30, 0, TimeSpan.Zero));

        var rows = NoticeButtons.Of(notice, Reader, LocalTime.ZoneOf("Europe/Berlin")!, isHeard: true);

        Assert.Equal(["вс 25 окт, 02:30 (UTC+2)", "вс 25 окт, 02:30 (UTC+1)"], rows[0].Select(button => button.Label));
    }

    [Theory]
    [InlineData(NotificationKind.InterviewProposed, true, 3)]
    [InlineData(NotificationKind.InterviewMoved, true, 3)]
    [InlineData(NotificationKind.InterviewMoved, false, 1)]
    [InlineData(NotificationKind.InterviewBooked, true, 1)]
    [InlineData(NotificationKind.InterviewSoon, true, 1)]
    public void Of_AnInterviewAtOneTime_IsConfirmedWhereItIsNotYet(NotificationKind kind, bool isTentative, int rows)
    {
        var notice = ProposalOf(Slot) with { Kind = kind };
        notice = notice with { Facts = notice.Facts with { Event = notice.Facts.Event! with { IsTentative = isTentative } } };

        var buttons = NoticeButtons.Of(notice, Reader, LocalTime.ZoneOf("Asia/Almaty")!, isHeard: true);

        Assert.Equal(rows, buttons.Count);
        Assert.Equal(rows == 3, buttons[0][0].Label == "Подтвердить: ср 25 ноя, 14:00");
        Assert.Empty(NoticeButtons.Of(notice, Reader, TimeZoneInfo.Utc, isHeard: false));
        Assert.Empty(NoticeButtons.Of(notice, Reader with { Role = AccountRole.Hr }, TimeZoneInfo.Utc, isHeard: true));
    }

    [Theory]
    [InlineData("n:book", 2)]
    [InlineData("n:no-time", 2)]
    [InlineData("n:book", 99)]
    public void On_ATimeThatTheNotificationDoesNotHave_DoesNothing(string kind, int place)
    {
        var notice = ProposalOf(Slot, Slot.AddHours(1));

        var turn = Conversation.On(new ChatOutcome.NoticeRead(PressOf(notice, place, kind[2..]), notice), Chat, Facts);

        Assert.Empty(turn.Effects);
        Assert.Equal("Эта кнопка уже не действует.", Assert.IsType<ChatReply.Answer>(Assert.Single(turn.Replies)).Words);
    }

    [Fact]
    public void On_NoTime_TellsHowToRefuse()
    {
        var notice = ProposalOf(Slot, Slot.AddHours(1));

        var turn = Conversation.On(new ChatOutcome.NoticeRead(PressOf(notice, 0, "no-time"), notice), Chat, Facts);

        Assert.Contains("отзовите отклик на сайте", Assert.Single(turn.Replies.OfType<ChatReply.Say>()).Text.Plain, StringComparison.Ordinal);
        Assert.Empty(turn.Effects);
    }

    [Fact]
    public void On_ATimeThatIsTaken_LeavesTheOthersThatAreStillOffered()
    {
        var notice = ProposalOf(Slot, Slot.AddHours(1), Slot.AddHours(2));
        var effect = new ChatEffect.Book(PressOf(notice, 0, "book"), notice, default, Slot);
        var interview = InterviewAt(InterviewStatus.Proposed);

        var turn = Conversation.On(new ChatOutcome.BookingEnded(effect, new InterviewResult.TimeTaken(), interview, [Slot, Slot.AddHours(2), Slot.AddHours(3)]), Chat, Facts);

        var rows = Assert.Single(turn.Replies.OfType<ChatReply.ChangeButtons>()).Buttons;
        Assert.Equal(Slot.AddHours(2), BookOf(Assert.Single(rows[0]), notice).Start);
        Assert.Equal(3, rows.Count);
        Assert.Contains("уже занято. Выберите другое", Assert.Single(turn.Replies.OfType<ChatReply.Say>()).Text.Plain, StringComparison.Ordinal);
        var gone = Conversation.On(
            new ChatOutcome.BookingEnded(effect with { Press = effect.Press with { Message = 0 } }, new InterviewResult.NotOffered(), interview, [Slot.AddHours(2)]), Chat, Facts);
        Assert.Equal(2, Assert.Single(gone.Replies.OfType<ChatReply.Say>()).Buttons.Count);
        Assert.DoesNotContain(gone.Replies, reply => reply is ChatReply.ChangeButtons);
    }

    [Theory]
    [InlineData(InterviewStatus.Cancelled, "Это собеседование отменено.")]
    [InlineData(InterviewStatus.Done, "Это собеседование уже прошло.")]
    [InlineData(InterviewStatus.Booked, "Вы уже записаны на ср 25 ноя, 10:00 (UTC). Поменять время может только работодатель.")]
    public void On_AnInterviewThatStandsOtherwise_SaysSo(InterviewStatus status, string sentence)
    {
        var notice = ProposalOf(Slot, Slot.AddHours(1));
        var effect = new ChatEffect.Book(PressOf(notice, 0, "book"), notice, default, Slot);

        var turn = Conversation.On(new ChatOutcome.BookingEnded(effect, new InterviewResult.Illegal(status), InterviewAt(status), []), Chat, Facts);

        Assert.Equal(sentence, Assert.Single(turn.Replies.OfType<ChatReply.Say>()).Text.Plain);
        Assert.Single(Assert.Single(turn.Replies.OfType<ChatReply.ChangeButtons>()).Buttons);
    }

    private static ChatEffect.Book BookOf(ChatButton button, Notification notice) => Assert.IsType<ChatEffect.Book>(
        Assert.Single(Conversation.On(new ChatOutcome.NoticeRead(ReadOf(button.Data!).Press, notice), Chat, Facts).Effects));

    private static Interview InterviewAt(InterviewStatus status) => new()
    {
        Id = new InterviewId(Guid.CreateVersion7(Now)),
        ApplicationId = default,
        VacancyTitle = "Повар",
        EmployerId = default,
        AccountId = Reader.Id,
        StartsAt = status == InterviewStatus.Proposed ? null : Slot.AddHours(1),
        DurationMinutes = 60,
        Status = status,
        CreatedAt = Now,
        UpdatedAt = Now,
    };

    private static Notification ProposalOf(params DateTimeOffset[] times) => new()
    {
        Id = new NotificationId(Guid.CreateVersion7(Now)),
        AccountId = Reader.Id,
        Kind = NotificationKind.InterviewProposed,
        Facts = new NotificationFacts
        {
            About = Guid.CreateVersion7(Now).ToString("D"),
            Vacancy = VacancyId.Of(Guid.CreateVersion7(Now)),
            Meeting = new Meeting(times.Length == 1 ? [] : times, 60, null, null, null),
            Time = times.Length == 1 ? times[0] : null,
            Event = times.Length == 1 ? new CalendarEvent("", 0, false, times[0], 60, null, null) { IsTentative = true } : null,
        },
    };

    private static ChatEffect.ReadNotice ReadOf(string data) =>
        Assert.IsType<ChatEffect.ReadNotice>(Assert.Single(Conversation.On(new ChatEvent.Pressed(data, "call", 5), Chat, Facts).Effects));

    private static NoticePress PressOf(Notification notice, int place, string action, string? detail = null) => new(notice.Id, place, action, detail, "call", 5);

    private static Notification DigestOf(int count, int[]? withPage = null) => new()
    {
        Id = new NotificationId(Guid.CreateVersion7(Now)),
        AccountId = Reader.Id,
        Kind = NotificationKind.Digest,
        Facts = new NotificationFacts
        {
            Vacancies =
            [
                .. Enumerable.Range(0, count).Select(number =>
                    new FoundVacancy($"hh:{number}", "Повар", null, null, null, 80, withPage?.Contains(number) == false ? null : new Uri($"https://hh.example/{number}"))),
            ],
        },
    };

    private static Notification ApplicationOf() => new()
    {
        Id = new NotificationId(Guid.CreateVersion7(Now)),
        AccountId = Reader.Id,
        Kind = NotificationKind.ApplicationAccepted,
        Facts = new NotificationFacts { Vacancy = VacancyId.Of(Guid.CreateVersion7(Now)) },
    };
}
