using JobFunctions.Core.Accounts;
using JobFunctions.Core.Chats;
using JobFunctions.Core.Interviews;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Search;
using JobFunctions.Core.Search.Preferences;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;
using JobFunctions.StandIns.Storage;

namespace JobFunctions.Core.Tests.Chats;

/// <summary>Updates over the real use cases, with processes that end between any two calls to the store.</summary>
public sealed class ConverseTests
{
    private const int MostCalls = 400;

    private static readonly DateTimeOffset Slot = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);

    private static readonly AccountId Employer = new(Guid.Parse("019aa2c4-6f00-7000-8000-000000000009"));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Next_ProcessEndsAnywhere_ServesOneVacancyAndSaysItOnce()
    {
        var (twice, calls) = (0, 0);
        for (var isWhole = false; !isWhole; calls++)
        {
            var (store, messenger) = (new MemoryPartitionStore(), new FakeMessenger());
            await using var life = new ChatBench(store, messenger);
            await life.TalkAsync(1, "/start");
            await life.FillQueueAsync(3);
            await life.ReceiveAsync(2, new ChatEvent.Said("/next"));
            var before = messenger.Sent.Count;

            await using (var mortal = new ChatBench(new StoppingPartitionStore(store, calls), messenger))
            {
                isWhole = await mortal.RunAsync(2) is null;
            }

            Assert.Null(await life.RunAsync(2));
            Assert.True(calls < MostCalls);
            var cards = messenger.Sent.Skip(before).OfType<ChatReply.Say>().Select(said => said.Text.Plain).ToList();
            twice += cards.Count - 1;
            Assert.StartsWith("Сварщик 1", Assert.Single(cards.Distinct()), StringComparison.Ordinal);
            Assert.Equal(2, (await life.Records<RecommendationQueue>().FindAsync(SearchSchema.QueueKeyOf((await life.AccountAsync()).Id), Token))!.Value.Remaining);
            await AssertCleanAsync(life);
        }

        // Ended between the messenger's yes and the mark: nobody can know.
        Assert.InRange(twice, 0, 4);
        Assert.True(calls > 20);
    }

    [Fact]
    public async Task Answer_ProcessEndsAnywhere_IsTakenOnceForTheQuestionThatStood()
    {
        var calls = 0;
        for (var isWhole = false; !isWhole; calls++)
        {
            var (store, messenger) = (new MemoryPartitionStore(), new FakeMessenger());
            await using var life = new ChatBench(store, messenger);
            await life.TalkAsync(1, "/start");
            await life.TalkAsync(2, "/profile");
            await life.ReceiveAsync(3, new ChatEvent.Said("Асель"));

            await using (var mortal = new ChatBench(new StoppingPartitionStore(store, calls), messenger))
            {
                isWhole = await mortal.RunAsync(3) is null;
            }

            Assert.Null(await life.RunAsync(3));
            var account = await life.AccountAsync();
            Assert.Equal(("Асель", null), (account.FirstName, account.LastName));
            Assert.Equal(ChatQuestion.LastName, (await life.Records<Chat>().FindAsync(ChatSchema.KeyOf(account.Id), Token))!.Value.Asked);
            await AssertCleanAsync(life);
        }

        Assert.True(calls > 20);
    }

    [Fact]
    public async Task PressBelowADigest_ProcessEndsAnywhere_HidesOnceAndIsAnswered()
    {
        var calls = 0;
        for (var isWhole = false; !isWhole; calls++)
        {
            var (store, messenger) = (new MemoryPartitionStore(), new FakeMessenger());
            await using var life = new ChatBench(store, messenger);
            await life.TalkAsync(1, "/start");
            await life.FillQueueAsync(3);
            var notice = await life.TellDigestAsync(3);
            var hide = NoticeButtons.Of(notice, await life.AccountAsync(), TimeZoneInfo.Utc, isHeard: true)[1][2];
            await life.ReceiveAsync(2, new ChatEvent.Pressed(hide.Data!, "call", 9));
            var before = messenger.Sent.Count;

            await using (var mortal = new ChatBench(new StoppingPartitionStore(store, calls), messenger))
            {
                isWhole = await mortal.RunAsync(2) is null;
            }

            Assert.Null(await life.RunAsync(2));
            Assert.True(calls < MostCalls);
            var account = (await life.AccountAsync()).Id;
            var preferences = (await life.Records<SearchPreferences>().FindAsync(PreferenceSchema.KeyOf(account), Token))!.Value;
            Assert.Equal([VacancyId.Of("hh", "2")], Assert.Single(preferences.Feedback).Ids);
            var sent = messenger.Sent.Skip(before).ToList();
            Assert.Equal("call", Assert.Single(sent.OfType<ChatReply.Answer>().DistinctBy(answer => answer.Call)).Call);
            Assert.All(sent.OfType<ChatReply.ChangeButtons>(), change => Assert.Equal((9, 4), (change.Message, change.Buttons.Count)));
            Assert.Contains(sent, reply => reply is ChatReply.ChangeButtons);
            await AssertCleanAsync(life);
        }

        Assert.True(calls > 20);
    }

    [Fact]
    public async Task PressBelowADigest_OfAnotherPersonOrKeptNoMore_IsAnsweredInWords()
    {
        var messenger = new FakeMessenger();
        await using var life = new ChatBench(new MemoryPartitionStore(), messenger);
        await life.TalkAsync(1, "/start");
        await life.FillQueueAsync(3);
        var account = await life.AccountAsync();
        var notice = await life.TellDigestAsync(2);
        var save = NoticeButtons.Of(notice, account, TimeZoneInfo.Utc, isHeard: true)[0][1];
        var others = NoticeButtons.Of(notice with { Id = new NotificationId(Guid.CreateVersion7(notice.Id.At)) }, account, TimeZoneInfo.Utc, isHeard: true)[0][1];
        await life.PressAsync(2, save.Data!);
        await life.PressAsync(3, others.Data!);
        await life.Records<Notification>().DeleteAsync(NotificationSchema.KeyOf(account.Id, notice.Id), Token);

        await life.PressAsync(4, save.Data!);

        var words = messenger.Sent.OfType<ChatReply.Answer>().Select(answer => answer.Words).ToList();
        Assert.Equal("Сохранено", words[0]);
        Assert.All(words.Skip(1), word => Assert.Contains("/next", word, StringComparison.Ordinal));
        Assert.Equal(3, words.Count);
    }

    [Fact]
    public async Task PressOnATimeOfAnInterview_ProcessEndsAnywhere_BooksItOnceAndTellsBothOnce()
    {
        var calls = 0;
        for (var isWhole = false; !isWhole; calls++)
        {
            var (store, messenger) = (new MemoryPartitionStore(), new FakeMessenger());
            await using var life = new ChatBench(store, messenger);
            await life.TalkAsync(1, "/start");
            var (proposed, notice) = await life.ProposeAsync("one", Employer, [Slot, Slot.AddHours(1)]);
            var before = messenger.Sent.Count;
            await life.ReceiveAsync(2, new ChatEvent.Pressed(TimeButtons(notice, await life.AccountAsync())[1], "call", 9));

            await using (var mortal = new ChatBench(new StoppingPartitionStore(store, calls), messenger))
            {
                isWhole = await mortal.RunAsync(2) is null;
            }

            Assert.Null(await life.RunAsync(2));
            Assert.True(calls < MostCalls);
            var booked = (await life.Records<Interview>().FindAsync(InterviewSchema.KeyOf(proposed.Id), Token))!.Value;
            Assert.Equal((InterviewStatus.Booked, Slot.AddHours(1), 1), (booked.Status, booked.StartsAt, booked.Sequence));
            Assert.Equal(
                [Employer, booked.AccountId],
                booked.Announcements.Where(announcement => announcement.Kind == NotificationKind.InterviewBooked).Select(announcement => announcement.Recipient));
            var sent = messenger.Sent.Skip(before).ToList();
            Assert.StartsWith("Собеседование назначено: ср 25 ноя, 10:00", Assert.Single(sent.OfType<ChatReply.Say>().Select(said => said.Text.Plain).Distinct()), StringComparison.Ordinal);
            Assert.All(sent.OfType<ChatReply.ChangeButtons>(), change => Assert.Empty(change.Buttons));
            Assert.Contains(sent, reply => reply is ChatReply.Answer { Call: "call" });
            await AssertCleanAsync(life);
        }

        Assert.True(calls > 20);
    }

    [Fact]
    public async Task PressOnATimeOfAnInterview_ThatStandsOtherwiseByNow_BooksNoOther()
    {
        var messenger = new FakeMessenger();
        await using var life = new ChatBench(new MemoryPartitionStore(), messenger);
        await life.TalkAsync(1, "/start");
        var (account, other) = (await life.AccountAsync(), (await life.RegisterAsync()).Id);
        var (first, notice) = await life.ProposeAsync("one", Employer, [Slot, Slot.AddHours(1)]);
        var (rival, _) = await life.ProposeAsync("two", Employer, [Slot.AddHours(3), Slot.AddHours(4)], other);
        var old = TimeButtons(notice, account);
        var terms = new InterviewTerms([Slot.AddHours(2), Slot.AddHours(3)], null, null, null, null);
        Assert.IsType<InterviewResult.Done>(await life.Get<ChangeInterview>().ChangeAsync(first.Id, Employer, terms, Token));
        Assert.IsType<InterviewResult.Done>(await life.Get<BookInterview>().RunAsync(rival.Id, other, Slot.AddHours(3), Token));
        var changed = await NowAsync();
        var fresh = Notification.Of(changed.Announcements[^1], [], DeliveryState.Sent, notice.Id.At);
        await life.Records<Notification>().AddAsync(fresh, Token);

        // What the old message shows is offered no more; of what the new one shows, one is somebody else's by now.
        await life.PressAsync(2, old[0]);
        await life.PressAsync(3, TimeButtons(fresh, account)[1]);
        Assert.Equal((InterviewStatus.Proposed, null), ((await NowAsync()).Status, (await NowAsync()).StartsAt));
        await life.PressAsync(4, TimeButtons(fresh, account)[0]);
        await life.PressAsync(5, TimeButtons(fresh, account)[0]);
        await life.PressAsync(6, TimeButtons(fresh, account)[1]);
        Assert.Equal((InterviewStatus.Booked, Slot.AddHours(2), 2), ((await NowAsync()).Status, (await NowAsync()).StartsAt, (await NowAsync()).Sequence));
        await life.Get<ChangeInterview>().CancelAsync(first.Id, Employer, Token);
        await life.PressAsync(7, TimeButtons(fresh, account)[0]);
        await life.Records<Interview>().DeleteAsync(InterviewSchema.KeyOf(first.Id), Token);
        await life.PressAsync(8, TimeButtons(fresh, account)[0]);

        string[] sentences = ["Этого времени больше не предлагают.", "Это время уже занято.", "Собеседование назначено:", "Собеседование назначено:", "Вы уже записаны на ср 25 ноя, 11:00", "Это собеседование отменено.", "Этого собеседования у меня"];
        var said = messenger.Sent.OfType<ChatReply.Say>().Select(say => say.Text.Plain).TakeLast(sentences.Length);
        Assert.All(said.Zip(sentences), pair => Assert.StartsWith(pair.Second, pair.First, StringComparison.Ordinal));

        async Task<Interview> NowAsync() => (await life.Records<Interview>().FindAsync(InterviewSchema.KeyOf(first.Id), Token))!.Value;
    }

    [Fact]
    public async Task PressOnATimeOfAnInterview_OfSomebodyElse_IsTheirsAlone()
    {
        var messenger = new FakeMessenger();
        await using var life = new ChatBench(new MemoryPartitionStore(), messenger);
        await life.TalkAsync(1, "/start");
        var other = await life.RegisterAsync();
        var (proposed, notice) = await life.ProposeAsync("one", Employer, [Slot], other.Id);
        var data = TimeButtons(notice, other)[0];

        await life.PressAsync(2, data);
        await life.Records<Notification>().AddAsync(notice with { AccountId = (await life.AccountAsync()).Id }, Token);
        await life.PressAsync(3, data);

        Assert.Equal("Этого собеседования у меня больше нет.", messenger.Sent.OfType<ChatReply.Answer>().First().Words);
        Assert.Equal("Этого собеседования у меня больше нет.", messenger.Sent.OfType<ChatReply.Say>().Last().Text.Plain);
        Assert.Equal(InterviewStatus.Proposed, (await life.Records<Interview>().FindAsync(InterviewSchema.KeyOf(proposed.Id), Token))!.Value.Status);
    }

    [Fact]
    public async Task Answers_ThatArriveInAnotherOrder_AreTakenInTheirOwn()
    {
        await using var life = new ChatBench(new MemoryPartitionStore(), new FakeMessenger());
        await life.TalkAsync(1, "/start");
        await life.TalkAsync(2, "/profile");
        await life.ReceiveAsync(5, new ChatEvent.Said("29"));
        await life.ReceiveAsync(4, new ChatEvent.Said("Серик"));
        await life.ReceiveAsync(3, new ChatEvent.Said("Асель"));

        // Each waits for the ones before it for as long as the workflow says; the runs themselves go on side by side.
        await Task.WhenAll(TakeAsync(5), TakeAsync(4), TakeAsync(3));

        var account = await life.AccountAsync();
        Assert.Equal(("Асель", "Серик", 29), (account.FirstName, account.LastName, account.Age));

        async Task TakeAsync(long id)
        {
            while ((await life.TakeAsync(id)).IsEarly)
            {
                await Task.Yield();
            }
        }
    }

    [Fact]
    public async Task Update_OfACommand_CostsFewCallsWhateverWasSaidBefore()
    {
        var store = new CountingPartitionStore(new MemoryPartitionStore());
        await using var life = new ChatBench(store, new FakeMessenger());
        await life.TalkAsync(1, "/start");
        var costs = new List<StoreCounts>();
        for (var id = 2L; id < 150; id++)
        {
            store.Take();
            await life.TalkAsync(id, "/help");
            costs.Add(store.Take());
        }

        Assert.InRange(costs.Max(cost => cost.Calls), 1, 28);
        Assert.InRange(costs.Max(cost => cost.Puts + cost.Deletes), 1, 10);
        Assert.Equal(costs[5].Calls, costs[^1].Calls);
    }

    [Fact]
    public async Task Replies_ToSomebodyWhoWasBlockedMeanwhile_AreNotSent()
    {
        var messenger = new FakeMessenger();
        await using var life = new ChatBench(new MemoryPartitionStore(), messenger);
        await life.TalkAsync(1, "/start");
        await life.ReceiveAsync(2, new ChatEvent.Said("/help"));
        await life.TakeAsync(2);
        var (before, account) = (messenger.Sent.Count, await life.AccountAsync());
        await life.Records<Account>().UpdateAsync(AccountSchema.KeyOf(account.Id), current => current with { IsBlocked = true }, Token);

        Assert.Null(await life.RunAsync(2));

        Assert.IsType<ChatReply.Say>(Assert.Single(messenger.Sent.Skip(before)));
    }

    [Fact]
    public async Task Take_ManyAtOnce_TakesEachOnce()
    {
        var messenger = new FakeMessenger();
        await using var life = new ChatBench(new MemoryPartitionStore(), messenger);
        await life.TalkAsync(1, "/start");
        await life.FillQueueAsync(30);
        var before = messenger.Sent.Count;
        for (var id = 2L; id < 12; id++)
        {
            await life.ReceiveAsync(id, new ChatEvent.Said("/next"));
        }

        await Task.WhenAll(Enumerable.Range(2, 10).SelectMany(id => new[] { id, id, id }).Select(async id =>
        {
            while ((await life.TakeAsync(id)).IsEarly)
            {
                await Task.Yield();
            }
        }));
        for (var id = 2L; id < 12; id++)
        {
            Assert.Null(await life.RunAsync(id));
        }

        var cards = messenger.Sent.Skip(before).OfType<ChatReply.Say>().Select(said => said.Text.Plain.Split('\n')[0]).ToList();
        Assert.Equal(Enumerable.Range(1, 10).Select(number => $"Сварщик {number}"), cards);
    }

    /// <summary>What the buttons of the times send, in their order.</summary>
    private static List<string> TimeButtons(Notification notice, Account reader) =>
    [
        .. NoticeButtons.Of(notice, reader, TimeZoneInfo.Utc, isHeard: true).SelectMany(row => row).Select(button => button.Data!)
            .Where(data => data.StartsWith("n:book:", StringComparison.Ordinal)),
    ];

    /// <summary>That nothing of the updates is left, and nothing unsaid.</summary>
    private static async Task AssertCleanAsync(ChatBench life)
    {
        var account = await life.AccountAsync();
        var chat = (await life.Records<Chat>().FindAsync(ChatSchema.KeyOf(account.Id), Token))!.Value;
        Assert.Empty(chat.Outgoing);
        Assert.Null(chat.Turn);
        Assert.Null(chat.Sending);
        Assert.False(await life.Records<ChatUpdate>().ListByAsync(ChatSchema.PersonIndex, ChatSchema.PartitionOf(ChatBench.Person), KeyRange.All, 10, Token).AnyAsync(Token));
    }
}
