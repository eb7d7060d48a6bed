using System.Text;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Chats;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Notifications.Settings;
using JobFunctions.Core.Search.Preferences;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Tests.Chats;

public sealed class NoticeButtonsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

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

        var buttons = NoticeButtons.Of(notice, Reader with { Language = language }, isHeard: true).SelectMany(row => row).ToList();

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
        var rows = NoticeButtons.Of(DigestOf(3, [0, 2]), Reader, isHeard: true);

        Assert.Equal(["1. Открыть", "2. Подробнее", "3. Открыть"], rows.Select(row => row[0].Label));
        Assert.All(rows, row => Assert.Equal(["Сохранить", "Скрыть"], row.Skip(1).Select(button => button.Label)));
    }

    [Fact]
    public void Of_BotThatHearsNothing_HasLinksOnly()
    {
        var rows = NoticeButtons.Of(DigestOf(3, [0, 2]), Reader, isHeard: false);

        Assert.Equal([new Uri("https://hh.example/0"), new Uri("https://hh.example/2")], rows.Select(row => Assert.Single(row).Page));
        Assert.Empty(NoticeButtons.Of(DigestOf(3), Reader, isHeard: false, hasPages: false));
        Assert.Empty(NoticeButtons.Of(ApplicationOf(), Reader, isHeard: false));
    }

    [Fact]
    public void Of_WhatNamesNoVacancyOrIsForAnEmployer_HasNone()
    {
        Assert.Empty(NoticeButtons.Of(ApplicationOf() with { Facts = new NotificationFacts { Title = "Повар" } }, Reader, isHeard: true));
        Assert.Empty(NoticeButtons.Of(ApplicationOf(), Reader with { Role = AccountRole.Hr }, isHeard: true));
        Assert.Equal(["Подробнее", "Сохранить"], Assert.Single(NoticeButtons.Of(ApplicationOf(), Reader, isHeard: true)).Select(button => button.Label));
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("vacancies")]
    public void Of_AnAddressThatNoMessengerOpens_IsNoButton(string host)
    {
        var notice = DigestOf(1);
        notice = notice with { Facts = new NotificationFacts { Vacancies = [notice.Facts.Vacancies[0] with { Url = new Uri($"http://{host}/1") }] } };

        Assert.DoesNotContain(NoticeButtons.Of(notice, Reader, isHeard: true).SelectMany(row => row), button => button.Page is not null);
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
