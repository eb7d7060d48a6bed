using System.Text;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Linking;
using JobFunctions.Core.Chats;
using JobFunctions.Core.Interviews;
using JobFunctions.Core.Matching;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Notifications.Settings;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Tests.Chats;

/// <summary>The talk over a world of its own, which a seed chooses: what is held against every turn stands in <see cref="Take"/>.</summary>
internal sealed class TalkModel(int seed)
{
    private const int MaxText = 4096;
    private const int Vacancies = 30;

    private static readonly DateTimeOffset Now = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    private readonly Random _chance = new(seed);
    private readonly Dictionary<string, VacancyId> _served = [];
    private readonly List<ChatUpdate> _done = [];
    private readonly List<ChatUpdate> _held = [];
    private readonly List<ChatReply.Say> _said = [];
    private readonly Dictionary<NotificationId, Notification> _notices = [];
    private readonly HashSet<VacancyId> _hidden = [];
    private long _lastUpdate = 100;
    private bool _isSearching;

    public Account Account { get; private set; } = new() { Id = new AccountId(Guid.CreateVersion7(Now)), TelegramId = 42, FirstName = "Айгерим", Language = "ru", CreatedAt = Now, UpdatedAt = Now };

    public PersonSettings Settings { get; private set; } = new() { AccountId = default };

    public Chat Chat { get; private set; } = new() { AccountId = default, PersonId = 42 };

    /// <summary>Vacancies in the order in which they were shown as cards with a way on.</summary>
    public List<VacancyId> Shown { get; } = [];

    public List<ResumeFields> Resumes { get; } = [];

    private static string[] Texts =>
        ["Асель", "29", "много", "Алматы", "a@b.kz", "+7 701 000 00 00", "C#, SQL", "<b>&amp;", "\u202E", new('x', 4096), "5 лет", "400 000 тенге", "Asia/Almaty", "/", "//", "", " ", "🐝", "/start 12345", "/START@bot", "Искать вакансии", "Saved", "настройки", "Пропустить", "Назад", "Отмена", "Келесі"];

    private static string[] Commands => ["/start", "/help", "/search", "/next", "/saved", "/resume", "/profile", "/settings", "/language", "/cancel", "/stop"];

    private static string[] Garbage => ["", ":", "v", "v:next:1", "v:next:x", "v:why-not:1:Nobody", "v:why-not:1:99", "q:pick:Education:99", "q:skip:99", "t:hour:77", "t:zone:Nowhere", "t:channel:9", "l:de", "d:", "s:nonsense", "zz:yy", "v:save:2147483648", "n:save", "n:save:x:0", "n:save:AZqixG8AcACAAAAAAAAAAQ:0", "n:hide:_____________________w:0", "n:more:AZqixG8AcACAAAAAAAAAAQ:-1", "n:why-not:AZqixG8AcACAAAAAAAAAAQ:1:Nobody:x", "n:book:AZqixG8AcACAAAAAAAAAAQ:0", "n:book:x:0", "n:no-time:AZqixG8AcACAAAAAAAAAAQ:0"];

    /// <summary>Does one thing that may happen: something new, something held back, something again.</summary>
    public void Step()
    {
        switch (_chance.Next(10))
        {
            case < 6:
                Take(NewUpdate());
                break;
            case 6:
                _held.Add(NewUpdate());
                break;
            case 7 when _held.Count > 0:
                var late = _held[_chance.Next(_held.Count)];
                _held.Remove(late);
                Take(late);
                break;
            case 8 when _done.Count > 0:
                Take(_done[_chance.Next(_done.Count)]);
                break;
            case 9 when _chance.Next(2) == 0:
                Tell();
                break;
            default:
                Find();
                break;
        }
    }

    /// <summary>Takes an update as the product does, and holds the turn to all that is promised.</summary>
    public void Take(ChatUpdate update)
    {
        if (Chat.Handled.Contains(update.Id))
        {
            return;
        }

        var (before, name, asked) = (Account, $"chat-{update.Id}", Chat.Asked);
        var isLate = Chat.IsLate(update);
        var turn = Play(Conversation.On(update.Event, Chat, Facts(update.Id), isLate), update.Id, name);
        Chat = turn.Chat.WithHandled(update);
        _done.Add(update);

        AssertReplies(turn.Replies);
        var answers = turn.Replies.OfType<ChatReply.Answer>().Select(answer => answer.Call).ToList();
        Assert.Equal(update.Event is ChatEvent.Pressed pressed ? [pressed.Call] : [], answers);
        Assert.NotEmpty(turn.Replies);
        Assert.True(Chat.Handled.Contains(update.Id) && Chat.Handled.Count <= 100 && Chat.Cards.Count <= 60 && Chat.Waits.Count <= 8);

        // Words change only what was asked for, and nothing that came late.
        var names = (Account.FirstName, Account.LastName, Account.Age, Account.City, Account.ContactEmail, Account.Phone);
        var namesBefore = (before.FirstName, before.LastName, before.Age, before.City, before.ContactEmail, before.Phone);
        Assert.True(names == namesBefore || (update.Event is ChatEvent.Said && asked is not null && !isLate));
        Assert.False(string.IsNullOrWhiteSpace(Account.FirstName));
    }

    /// <summary>A notification comes, past the talk.</summary>
    private void Tell()
    {
        if (_chance.Next(3) == 0)
        {
            TellOfInterview();
            return;
        }

        var isDigest = _chance.Next(4) > 0;
        var notice = new Notification
        {
            Id = new NotificationId(Guid.CreateVersion7(Now)),
            AccountId = Account.Id,
            Kind = isDigest ? NotificationKind.Digest : NotificationKind.ApplicationAccepted,
            Facts = isDigest
                ? new NotificationFacts
                {
                    Vacancies =
                    [
                        .. Enumerable.Range(0, _chance.Next(1, 11)).Select(number =>
                            new FoundVacancy($"hh:{number}", "Повар", null, null, null, 80, _chance.Next(2) == 0 ? null : new Uri("https://hh.example/1"))),
                    ],
                }
                : new NotificationFacts { Vacancy = VacancyId.Of(Guid.CreateVersion7(Now)) },
        };
        _notices[notice.Id] = notice;
        AssertReplies([new ChatReply.Say("Подборка", NoticeButtons.Of(notice, Account, TimeZoneInfo.Utc, isHeard: true))]);
    }

    private void TellOfInterview()
    {
        var times = Enumerable.Range(0, _chance.Next(1, 21)).Select(number => Now.AddDays(number).AddHours(number)).ToList();
        var notice = new Notification
        {
            Id = new NotificationId(Guid.CreateVersion7(Now)),
            AccountId = Account.Id,
            Kind = _chance.Next(2) == 0 ? NotificationKind.InterviewProposed : NotificationKind.InterviewMoved,
            Facts = new NotificationFacts
            {
                About = Guid.CreateVersion7(Now).ToString("D"),
                Vacancy = VacancyId.Of(Guid.CreateVersion7(Now)),
                Meeting = new Meeting(times.Count == 1 ? [] : times, 60, null, null, null),
                Time = times.Count == 1 ? times[0] : null,
                Event = times.Count == 1 ? new CalendarEvent("", 0, false, times[0], 60, null, null) { IsTentative = _chance.Next(4) > 0 } : null,
            },
        };
        _notices[notice.Id] = notice;
        AssertReplies([new ChatReply.Say("Приглашение", NoticeButtons.Of(notice, Account, Settings.Zone, isHeard: true))]);
    }

    private ChatOutcome.BookingEnded Book(ChatEffect.Book booking)
    {
        // Whatever becomes of the interview, what is asked for is the time that stands in the notification in the button's place.
        var times = booking.Notice.Facts is { Time: { } only } ? [only] : booking.Notice.Facts.Meeting!.Times;
        Assert.Equal(times[booking.Press.Place], booking.Start);
        Assert.Equal(booking.Notice.Facts.About, booking.Interview.ToString());

        var interview = new Interview
        {
            Id = booking.Interview,
            ApplicationId = default,
            VacancyTitle = "Повар",
            EmployerId = default,
            AccountId = Account.Id,
            StartsAt = booking.Start,
            DurationMinutes = 60,
            Status = InterviewStatus.Booked,
            CreatedAt = Now,
            UpdatedAt = Now,
        };
        InterviewResult[] results =
        [
            new InterviewResult.Done(interview), new InterviewResult.Unknown(), new InterviewResult.NotOffered(), new InterviewResult.TimeTaken(),
            .. Enum.GetValues<InterviewStatus>().Select(status => new InterviewResult.Illegal(status)),
        ];
        return new ChatOutcome.BookingEnded(
            booking, results[_chance.Next(results.Length)], _chance.Next(4) == 0 ? null : interview, [.. times.Where(_ => _chance.Next(2) == 0), Now.AddYears(1)]);
    }

    /// <summary>What the person waits for is there.</summary>
    private void Find()
    {
        if (Chat.Waits.Count == 0)
        {
            return;
        }

        var wait = Chat.Waits[_chance.Next(Chat.Waits.Count)];
        var isLong = _chance.Next(4) == 0;
        ChatOutcome outcome = wait.Resume is { } resume
            ? isLong ? new ChatOutcome.ResumeAwaited(resume) : new ChatOutcome.ResumeKept(ResumeOf(resume, _chance.Next(3) == 0 ? ResumeStatus.Failed : ResumeStatus.Ready))
            : isLong ? new ChatOutcome.SearchAwaited(wait.Search!.Value) : new ChatOutcome.SearchEnded(wait.Search!.Value);
        _isSearching &= wait.Search is null || isLong;
        var turn = Play(Conversation.On(outcome, Chat, Facts(wait.Update)), wait.Update, $"chat-{wait.Update}-found");
        Chat = turn.Chat;
        AssertReplies(turn.Replies);
        Assert.NotEmpty(turn.Replies);
        Assert.DoesNotContain(wait, Chat.Waits);
    }

    private ChatFacts Facts(long update) => new(Account, Settings, update);

    private ChatTurn Play(ChatTurn turn, long update, string name)
    {
        for (var effects = 0; turn.Effects.Count > 0; effects++)
        {
            Assert.True(effects < 20, "The turn does not end.");
            var next = Conversation.On(Do(turn.Effects[0], name), turn.Chat, Facts(update));
            turn = new ChatTurn(next.Chat, [.. turn.Replies, .. next.Replies], [.. turn.Effects.Skip(1), .. next.Effects]);
        }

        return turn;
    }

    private ChatOutcome Do(ChatEffect effect, string name)
    {
        switch (effect)
        {
            case ChatEffect.ChangeAccount(var change):
                Account = change(Account);
                return new ChatOutcome.Done();
            case ChatEffect.ChangeSettings(var change):
                Settings = change(Settings);
                return new ChatOutcome.Done();
            case ChatEffect.ShowSettings:
                return new ChatOutcome.SettingsShown();
            case ChatEffect.ShowStart:
                return new ChatOutcome.StartShown(Account.CurrentResumeId is not null);
            case ChatEffect.ReadFile:
                return _chance.Next(5) switch
                {
                    0 => new ChatOutcome.FileGone(),
                    1 => new ChatOutcome.FileTooLarge(10_485_760),
                    2 => new ChatOutcome.FileUnusable(ResumeFailures.UnsupportedType),
                    3 => new ChatOutcome.ResumeKept(Keep(ResumeStatus.Ready)),
                    _ => new ChatOutcome.ResumeKept(Keep(ResumeStatus.Parsing)),
                };
            case ChatEffect.SaveResume(var fields):
                Assert.False(string.IsNullOrWhiteSpace(fields.DesiredPosition));
                Resumes.Add(fields);
                return new ChatOutcome.ResumeKept(Keep(ResumeStatus.Ready) with { Source = ResumeSource.Manual, Fields = fields });
            case ChatEffect.StartSearch when Account.CurrentResumeId is null:
                return new ChatOutcome.NoResume();
            case ChatEffect.StartSearch:
                _isSearching = true;
                return new ChatOutcome.SearchBegan(new SearchId(Guid.Empty));
            case ChatEffect.TakeNext:
                return Next(name);
            case ChatEffect.ShowWhy(var vacancy, var card):
                return _chance.Next(4) == 0 ? new ChatOutcome.VacancyGone(null) : new ChatOutcome.WhyFound(FoundOf(vacancy), card);
            case ChatEffect.ShowMore(var vacancy, var card):
                return _chance.Next(4) == 0 ? new ChatOutcome.VacancyGone(null) : new ChatOutcome.MoreFound(FoundOf(vacancy).Vacancy, card);
            case ChatEffect.Rate(_, _, _, _, var call, _):
                return _chance.Next(4) == 0 ? new ChatOutcome.VacancyGone(call) : new ChatOutcome.Noted(effect);
            case ChatEffect.Apply(_, var call):
                return _chance.Next(4) switch { 0 => new ChatOutcome.VacancyGone(call), 1 => new ChatOutcome.VacancyEnded(call), _ => new ChatOutcome.Noted(effect) };
            case ChatEffect.Save(_, var call):
                return _chance.Next(4) == 0 ? new ChatOutcome.VacancyGone(call) : new ChatOutcome.Noted(effect);
            case ChatEffect.ReadNotice(var press):
                return _notices.TryGetValue(press.Notice, out var notice) && _chance.Next(4) > 0 ? new ChatOutcome.NoticeRead(press, notice) : new ChatOutcome.NoticeGone(press);
            case ChatEffect.HideOfNotice hide:
                _hidden.Add(hide.Vacancy);
                return _chance.Next(4) == 0 ? new ChatOutcome.VacancyGone(hide.Press.Call) : new ChatOutcome.HiddenOfNotice(hide, _hidden);
            case ChatEffect.Book booking:
                return Book(booking);
            case ChatEffect.Link:
                return new ChatOutcome.LinkOpened(_chance.Next(3) switch
                {
                    0 => new LinkTelegramResult.Linked(Account),
                    1 => new LinkTelegramResult.HasAnother(),
                    _ => new LinkTelegramResult.Void(),
                });
            case ChatEffect.Unlink(var call):
                return new ChatOutcome.UnlinkEnded(UnlinkTelegramResult.OnlyWayIn, call);
            case ChatEffect.ListSaved:
                return new ChatOutcome.SavedListed(
                    [.. Enumerable.Range(0, _chance.Next(6)).Select(number => new Core.Search.Saved.FoundSavedVacancy(
                        new Core.Search.Saved.SavedVacancy(Account.Id, VacancyId.Of("hh", $"{number}"), Now, null), _chance.Next(2) == 0 ? null : FoundOf(VacancyId.Of("hh", $"{number}")).Vacancy))],
                    _chance.Next(2) == 0 ? null : "after");
            default:
                return new ChatOutcome.Noted(effect);
        }
    }

    private ChatOutcome Next(string name)
    {
        if (_isSearching)
        {
            return new ChatOutcome.StillSearching(_chance.Next(101));
        }

        if (!_served.TryGetValue(name, out var vacancy))
        {
            if (Account.CurrentResumeId is null || _served.Count == Vacancies)
            {
                return _chance.Next(3) switch { 0 => new ChatOutcome.NoSearch(), 1 => new ChatOutcome.SearchFailed(), _ => new ChatOutcome.AllShown() };
            }

            vacancy = _served.Count % 3 == 0 ? VacancyId.Of(Guid.CreateVersion7(Now)) : VacancyId.Of("hh", $"{_served.Count}");
            _served[name] = vacancy;
            Shown.Add(vacancy);
        }

        return new ChatOutcome.Served(FoundOf(vacancy), Vacancies - _served.Count);
    }

    private Resume Keep(ResumeStatus status)
    {
        var resume = ResumeOf(new ResumeId(Guid.CreateVersion7(Now)), status);
        Account = Account with { CurrentResumeId = resume.Id };
        return resume;
    }

    private Resume ResumeOf(ResumeId id, ResumeStatus status) => new()
    {
        Id = id,
        AccountId = Account.Id,
        Source = ResumeSource.File,
        Status = status,
        Failure = status == ResumeStatus.Failed ? new ResumeFailure(_chance.Next(2) == 0 ? "corrupt" : "of another release", "It is broken.") : null,
        Checksum = "",
        Fields = status == ResumeStatus.Ready ? new ResumeFields { Name = new string('н', 3000), Skills = [.. Enumerable.Range(0, 200).Select(number => $"Навык {number}")] } : null,
        UploadedAt = Now,
        UpdatedAt = Now,
    };

    private static Recommendation FoundOf(VacancyId id) => new(
        default,
        default,
        new Vacancy
        {
            Id = id,
            Title = new string('т', 400),
            Company = "<ТОО> & Ко",
            Salary = new Money(300_000, null, "KZT"),
            Skills = [.. Enumerable.Range(0, 50).Select(number => $"Навык {number}")],
            Description = string.Concat(Enumerable.Repeat("Длинное описание 🐝. ", 1000)),
            Url = new Uri("https://hh.example/vacancy/1"),
        },
        new RankedVacancy
        {
            Id = id,
            Links = [new VacancyLink(id, "hh", new Uri("https://hh.example/vacancy/1"))],
            Match = 80,
            Parts = [],
            MatchedSkills = ["C#"],
            MissingSkills = ["SQL"],
            Evidence = [.. Enumerable.Range(0, 20).Select(_ => new MatchEvidence("C#", new string('а', 900), new string('б', 900)))],
            Missing = ["SQL."],
            Blockers = ["Далеко."],
            Why = "Подходит.",
            ScoreVersion = "1",
        });

    private ChatUpdate NewUpdate()
    {
        var buttons = _said.TakeLast(6).SelectMany(said => said.Buttons).SelectMany(row => row).Where(button => button.Data is not null).ToList();
        ChatEvent what = _chance.Next(12) switch
        {
            0 => new ChatEvent.SentFile("file", "cv.pdf", _chance.Next(20_000_000)),
            1 => _chance.Next(2) == 0 ? new ChatEvent.SentOther() : new ChatEvent.OpenedLink(_chance.Next(2) == 0 ? null : new TelegramProof(Account.Id, "hash")),
            2 or 3 => new ChatEvent.Said(Commands[_chance.Next(Commands.Length)]),
            4 or 5 => new ChatEvent.Said(Texts[_chance.Next(Texts.Length)]),
            6 => new ChatEvent.Pressed(Garbage[_chance.Next(Garbage.Length)], $"call-{_lastUpdate}", _chance.Next(3)),
            _ when buttons.Count > 0 => new ChatEvent.Pressed(buttons[_chance.Next(buttons.Count)].Data!, $"call-{_lastUpdate}", _chance.Next(100)),
            _ => new ChatEvent.Said("/start"),
        };

        // Leaving is the end of a talk, so it is no part of one.
        return what is ChatEvent.Pressed { Data: "d:yes" } ? NewUpdate() : new ChatUpdate(++_lastUpdate, 42, what, null, null, null, Now.AddSeconds(_lastUpdate));
    }

    private void AssertReplies(IReadOnlyList<ChatReply> replies)
    {
        foreach (var reply in replies)
        {
            var buttons = (reply as ChatReply.Say)?.Buttons ?? (reply as ChatReply.ChangeButtons)?.Buttons ?? [];
            foreach (var button in buttons.SelectMany(row => row))
            {
                Assert.InRange(button.Label.Length, 1, 60);
                Assert.True(button.Data is null != button.Page is null);
                Assert.True(button.Data is null || Encoding.UTF8.GetByteCount(button.Data) is >= 1 and <= ChatButton.MaxDataBytes, button.Data);
            }

            Assert.All(buttons, row => Assert.InRange(row.Count, 1, 8));
            if (reply is ChatReply.Say said)
            {
                Assert.InRange(said.Text.Plain.Trim().Length, 1, MaxText);
                _said.Add(said);
            }

            Assert.True(reply is not ChatReply.Answer { Words.Length: > 200 } and not ChatReply.ChangeButtons { Message: 0 });
        }
    }
}
