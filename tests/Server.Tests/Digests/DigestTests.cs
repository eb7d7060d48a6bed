using System.Text.RegularExpressions;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Registration;
using JobFunctions.Core.Digests;
using JobFunctions.Core.Matching;
using JobFunctions.Core.Notifications.Settings;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Schedules;
using JobFunctions.Core.Search;
using JobFunctions.Core.Search.Preferences;
using JobFunctions.Core.Storage;
using JobFunctions.Server.Tests.Notifications;
using JobFunctions.Server.Tests.Workflows;
using JobFunctions.StandIns.Clock;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Server.Tests.Digests;

/// <summary>People's digests over the runner, with a source that always has the same.</summary>
[Collection(nameof(RunnerTests))]
public sealed partial class DigestTests
{
    private const string Email = "seeker@tests.example";
    private const int LeastCrashes = 25;
    private const int MostCrashes = 400;

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(500);

    private readonly MemoryPartitionStore _memory = new();
    private readonly ManualTimeProvider _clock = new(new DateTimeOffset(2026, 11, 20, 8, 0, 0, TimeSpan.Zero));
    private readonly MemoryBlobStore _blobs = new();
    private readonly CooksSource _source = new();
    private readonly Post _post = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 120_000)]
    public async Task Round_DayAfterDay_TellsEachVacancyOnceAndNothingWhereNothingIsNew()
    {
        await using var platform = await StartAsync(_memory);
        await SubscribeAsync(platform, settings => settings);

        var days = new List<string[]>();
        for (var day = 0; day < 3; day++)
        {
            days.Add(await RoundAsync(platform));
            Assert.Empty(await RoundAsync(platform));
            _clock.Advance(TimeSpan.FromDays(1));
        }

        Assert.Equal(5, days[0].Length);
        Assert.Equal(["1", "2", "3", "4", "5", "6", "7"], days[0].Concat(days[1]).Order());
        Assert.Empty(days[2]);
    }

    [Fact(Timeout = 120_000)]
    public async Task Round_WhatThePersonRuledOut_IsPassedOver()
    {
        await using var platform = await StartAsync(_memory);
        var account = await SubscribeAsync(platform, settings => settings);
        await platform.Get<Collection<SearchPreferences>>().AddAsync(new SearchPreferences { AccountId = account, ExcludedWords = ["Повар 3"] }, Token);

        var told = await RoundAsync(platform);
        _clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal(["1", "2", "4", "5", "6", "7"], told.Concat(await RoundAsync(platform)).Order());
    }

    [Fact(Timeout = 120_000)]
    public async Task Round_BeforeTheHourOrOnAnotherDay_TellsNobody()
    {
        await using var platform = await StartAsync(_memory);
        await SubscribeAsync(platform, settings => settings with { Hour = 20, TimeZone = "Asia/Kolkata", DigestDays = [DayOfWeek.Saturday] });

        Assert.Empty(await RoundAsync(platform));
        _clock.Advance(TimeSpan.FromDays(1));
        Assert.Empty(await RoundAsync(platform));
        _clock.Advance(TimeSpan.FromHours(6));
        Assert.Equal(5, (await RoundAsync(platform)).Length);
    }

    [Fact(Timeout = 120_000)]
    public async Task Round_QuietHours_ComesWhenTheyEnd()
    {
        await using var platform = await StartAsync(_memory);
        await SubscribeAsync(platform, settings => settings with { Hour = 14, TimeZone = "Asia/Kolkata", QuietHours = new QuietHours(12, 15) });
        var end = new DateTimeOffset(2026, 11, 20, 9, 30, 0, TimeSpan.Zero);

        await platform.Get<ScheduleRun>().RunAsync(ScheduleTable.Digests, Token);
        while (_clock.GetUtcNow() < end - TimeSpan.FromSeconds(1))
        {
            await platform.PassAsync(TimeSpan.FromSeconds(1));
        }

        Assert.DoesNotContain(_post.Mails, IsDigest);
        await platform.SettleAsync(Step);
        Assert.Single(_post.Mails, IsDigest);
        Assert.True(_clock.GetUtcNow() >= end);
    }

    [Fact(Timeout = 120_000)]
    public async Task Round_DigestSwitchedOffOrNoResume_TellsNobodyAndEnds()
    {
        await using var platform = await StartAsync(_memory);
        var account = await SubscribeAsync(platform, settings => settings);
        var resume = (await platform.Get<FindAccount>().ByIdAsync(account, Token))!.Value.CurrentResumeId!.Value;
        await platform.Get<Collection<Resume>>().DeleteAsync(ResumeSchema.KeyOf(account, resume), Token);
        Assert.Empty(await RoundAsync(platform));
        Assert.Equal(new DateOnly(2026, 11, 20), (await platform.Get<KeepSettings>().FindAsync(account, Token)).LastDigestDay);

        await platform.Get<KeepSettings>().ChangeAsync(account, settings => settings with { Digest = false }, Token);
        _clock.Advance(TimeSpan.FromDays(1));

        Assert.Empty(await RoundAsync(platform));
        Assert.Null((await platform.Get<KeepSettings>().FindAsync(account, Token)).NextDigestAt);
    }

    [Fact(Timeout = 120_000)]
    public async Task Round_NoSourceAnswers_ComesWhenOneDoes()
    {
        await using var platform = await StartAsync(_memory);
        await SubscribeAsync(platform, settings => settings);
        _source.IsBusy = true;

        await platform.Get<ScheduleRun>().RunAsync(ScheduleTable.Digests, Token);
        for (var pass = 0; pass < 60; pass++)
        {
            await platform.PassAsync(Step);
        }

        Assert.DoesNotContain(_post.Mails, IsDigest);
        _source.IsBusy = false;
        await platform.SettleAsync(Step);
        Assert.Single(_post.Mails, IsDigest);
    }

    [Fact(Timeout = 120_000)]
    public async Task Round_NoSourceAnswersForHours_GivesTheDayUp()
    {
        await using var platform = await StartAsync(_memory);
        var account = await SubscribeAsync(platform, settings => settings);
        _clock.Advance(TimeSpan.FromHours(4));
        _source.IsBusy = true;

        Assert.Empty(await RoundAsync(platform));

        var settings = await platform.Get<KeepSettings>().FindAsync(account, Token);
        Assert.Equal(new DateOnly(2026, 11, 20), settings.LastDigestDay);
        Assert.Equal(new DateTimeOffset(2026, 11, 21, 9, 0, 0, TimeSpan.Zero), settings.NextDigestAt);
    }

    [Fact(Timeout = 120_000)]
    public async Task Round_ThePersonIsSearching_ComesBehindTheirSearch()
    {
        await using var platform = await StartAsync(_memory);
        var account = await SubscribeAsync(platform, settings => settings);
        var resume = (await platform.Get<FindAccount>().ByIdAsync(account, Token))!.Value.CurrentResumeId!.Value;
        await platform.Get<StartSearch>().RunAsync(account, resume, new SearchWishes(), Token);

        var told = await RoundAsync(platform);

        var queue = (await platform.Get<Collection<RecommendationQueue>>().FindAsync(SearchSchema.QueueKeyOf(account), Token))!.Value;
        Assert.Equal(5, told.Length);
        Assert.Equal(told, queue.Entries.Take(queue.Next).Select(entry => entry.Id.Value["hh:".Length..]));
        var searches = await platform.Get<Collection<Search>>().ListAsync(account.ToString(), KeyRange.All, 10, Token).Select(search => search.Value).ToListAsync(Token);
        Assert.Equal([SearchState.Done, SearchState.Done], searches.Select(search => search.State));
    }

    [Theory(Timeout = 240_000)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Round_ProcessGoneBetweenAnyTwoCalls_TellsTheDayOnce(bool isLastCallDone)
    {
        var crashes = 0;
        while (await new DigestTests().CrashAsync(crashes, isLastCallDone))
        {
            crashes++;
            Assert.InRange(crashes, 1, MostCrashes);
        }

        Assert.InRange(crashes, LeastCrashes, MostCrashes);
    }

    private async Task<bool> CrashAsync(int calls, bool isLastCallDone)
    {
        await using (var before = await StartAsync(_memory))
        {
            await SubscribeAsync(before, settings => settings);
        }

        var mortal = new MortalStore(_memory, calls, isLastCallDone);
        await using (var first = await StartAsync(mortal))
        {
            mortal.Begin();
            try
            {
                await first.Get<ScheduleRun>().RunAsync(ScheduleTable.Digests, Token);
                await first.SettleAsync(Step);
            }
            catch (Exception exception) when (exception is ProcessGoneException || exception.InnerException is ProcessGoneException)
            {
                // The next process goes on.
            }
        }

        _clock.Advance(TimeSpan.FromMinutes(2));
        await using var second = await StartAsync(_memory);
        await RoundAsync(second);

        var digests = _post.Mails.Where(IsDigest).ToList();
        Assert.Single(digests.Select(mail => mail.Id).Distinct());
        Assert.Single(digests.Distinct());
        Assert.InRange(digests.Count, 1, 2);
        Assert.Equal(5, VacanciesOf(digests[0]).Distinct().Count());
        var queue = (await second.Get<Collection<RecommendationQueue>>().FindAsync(SearchSchema.QueueKeyOf(await AccountAsync(second)), Token))!.Value;
        Assert.DoesNotContain(queue.Entries.Skip(queue.Next), entry => VacanciesOf(digests[0]).Contains(entry.Id.Value["hh:".Length..]));
        return mortal.IsGone;
    }

    private Task<Platform> StartAsync(IPartitionStore store) => Platform.StartAsync(store, _clock, _post, services => services
        .AddDigests()
        .AddResumes()
        .AddSearch()
        .AddMatching()
        .AddSingleton<IBlobStore>(_blobs)
        .AddSingleton<IVacancySource>(_source)
        .AddSingleton<IExchangeRates, NoRates>());

    /// <summary>A seeker with a resume, who wants digests at the hour that begins now.</summary>
    private async Task<AccountId> SubscribeAsync(Platform platform, Func<PersonSettings, PersonSettings> choose)
    {
        await platform.Get<RegisterAccount>().RunAsync(new NewAccount(AccountRole.User, Email, "correct horse", "Айгерим", null, null, null, null, "ru"), Token);
        var account = await AccountAsync(platform);
        var resume = new Resume
        {
            Id = ResumeId.From(Guid.CreateVersion7(_clock.GetUtcNow())),
            AccountId = account,
            Source = ResumeSource.Manual,
            Status = ResumeStatus.Ready,
            Checksum = new string('a', 64),
            Fields = new ResumeFields { DesiredPosition = "Повар" },
            UploadedAt = _clock.GetUtcNow(),
            UpdatedAt = _clock.GetUtcNow(),
        };
        await platform.Get<Collection<Resume>>().AddAsync(resume, Token);
        await platform.Get<UpdateAccount>().RunAsync(account, current => current with { CurrentResumeId = resume.Id }, Token);
        await platform.Get<KeepSettings>().ChangeAsync(account, settings => choose(settings with { Digest = true, Hour = 9 }), Token);
        await platform.SettleAsync();
        _clock.Advance(TimeSpan.FromHours(1));
        return account;
    }

    /// <returns>The vacancies that were told, by their numbers.</returns>
    private async Task<string[]> RoundAsync(Platform platform)
    {
        var told = _post.Mails.Count;
        await platform.Get<ScheduleRun>().RunAsync(ScheduleTable.Digests, Token);
        await platform.SettleAsync(Step);
        return [.. _post.Mails.Skip(told).Where(IsDigest).SelectMany(VacanciesOf)];
    }

    private static async Task<AccountId> AccountAsync(Platform platform) => (await platform.Get<FindAccount>().ByEmailAsync(Email, Token))!.Value.Id;

    private static bool IsDigest(Core.Mail.MailMessage mail) => mail.Subject.StartsWith("Нов", StringComparison.Ordinal);

    private static string[] VacanciesOf(Core.Mail.MailMessage mail) => [.. TitlePattern().Matches(mail.Text).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("Повар ([0-9]+) ·")]
    private static partial Regex TitlePattern();

    private sealed class NoRates : IExchangeRates
    {
        public Task<RateTable> GetLatestAsync(CancellationToken cancellationToken) =>
            Task.FromResult(new RateTable(new DateOnly(2026, 11, 20), new Dictionary<string, decimal>()));
    }
}
