using JobFunctions.Core.Accounts;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Notifications.Settings;
using JobFunctions.Core.Schedules;
using JobFunctions.Core.Search.Preferences;
using JobFunctions.Core.Storage;
using JobFunctions.StandIns;
using JobFunctions.StandIns.Telegram;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Tests.Telegram;

/// <summary>A digest in Telegram and what its buttons do, over the real search.</summary>
public sealed class TelegramDigestTests(TelegramWorld world) : IClassFixture<TelegramWorld>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 120_000)]
    public async Task Digest_ItsVacancies_AreSavedLookedAtAndHiddenByItsButtons()
    {
        var user = world.NewUser();
        var (account, digest) = await ToldAsync(user);
        var notice = await NoticeAsync(account);
        Assert.InRange(notice.Facts.Vacancies.Count, 3, 10);
        Assert.Equal(3 * notice.Facts.Vacancies.Count, digest.Buttons.Count);

        // The first is saved, once however often it is pressed; the second is hidden, and asked why.
        Assert.Equal("Сохранено", await user.PressAsync(digest, "n:save"));
        Assert.Equal("Сохранено", await user.PressAsync(digest, "n:save"));
        Assert.Contains("больше не покажу", await user.PressAsync(digest, ButtonOf(digest, "n:hide", 1)), StringComparison.Ordinal);
        var asked = await WithAsync(digest, buttons => buttons.Any(button => button.Data?.StartsWith("n:why-not", StringComparison.Ordinal) == true));
        Assert.Equal((3 * (notice.Facts.Vacancies.Count - 1)) + 5, asked.Buttons.Count);
        Assert.Equal("Понятно, учту.", await user.PressAsync(asked, ButtonOf(asked, "n:why-not", 2)));
        var left = await WithAsync(digest, buttons => buttons.Count == 3 * (notice.Facts.Vacancies.Count - 1));

        var preferences = await world.App.Services.GetRequiredService<FindPreferences>().RunAsync(account, Token);
        Assert.Equal([notice.Facts.Vacancies[1].Id], Assert.Single(preferences.Feedback).Ids.Select(id => id.Value));
        Assert.Equal(notice.Facts.Vacancies[1].Company, Assert.Single(preferences.ExcludedCompanies));
        Assert.StartsWith($"1. {notice.Facts.Vacancies[0].Title}", (await user.SayAsync("/saved")).Text.Split("\n\n")[1], StringComparison.Ordinal);
        Assert.DoesNotContain(left.Buttons, button => button.Label.StartsWith("2.", StringComparison.Ordinal));

        // Nothing of the chat was lost or shown by all this, and the queue goes on behind the digest.
        var next = (await user.SayAsync("/next")).Text.Split('\n')[0];
        Assert.DoesNotContain(next, notice.Facts.Vacancies.Select(vacancy => vacancy.Title));
    }

    [Fact(Timeout = 120_000)]
    public async Task Digest_OfLongAgoOrOfSomebodyElse_SaysThatItIsKeptNoMore()
    {
        var (user, other) = (world.NewUser(), world.NewUser());
        var (account, digest) = await ToldAsync(user);
        await other.SayAsync("/start");
        await other.NextAsync();

        Assert.Contains("/next", await other.PressAsync(digest, "n:save"), StringComparison.Ordinal);
        var notices = world.App.Services.GetRequiredService<Collection<Notification>>();
        await notices.DeleteAsync(NotificationSchema.KeyOf(account, (await NoticeAsync(account)).Id), Token);

        Assert.Contains("/next", await user.PressAsync(digest, "n:hide"), StringComparison.Ordinal);
        Assert.Empty((await world.App.Services.GetRequiredService<FindPreferences>().RunAsync(account, Token)).Feedback);
    }

    /// <summary>A person with a resume gets a digest.</summary>
    private async Task<(AccountId Account, SentMessage Digest)> ToldAsync(TelegramUser user)
    {
        await user.SayAsync("/start");
        await user.NextAsync();
        await user.SendAsync(await File.ReadAllBytesAsync(Path.Combine(RepositoryRoot.Folder.FullName, "samples", "resumes", "dotnet-developer-ru.docx"), Token), "резюме.docx");
        await user.NextAsync();
        var account = (await world.App.Services.GetRequiredService<FindAccount>().ByTelegramIdAsync(user.Id, Token))!.Value.Id;
        await world.App.Services.GetRequiredService<KeepSettings>().ChangeAsync(account, settings => settings with { Digest = true, TimeZone = "Asia/Almaty" }, Token);
        await world.App.Services.GetRequiredService<KeepSettings>().ChangeAsync(
            account, settings => settings with { NextDigestAt = world.App.Services.GetRequiredService<TimeProvider>().GetUtcNow().AddMinutes(-1) }, Token);
        await world.App.Services.GetRequiredService<ScheduleRun>().RunAsync(ScheduleTable.Digests, Token);
        return (account, await user.NextAsync());
    }

    private async Task<Notification> NoticeAsync(AccountId account) => (await world.App.Services.GetRequiredService<Collection<Notification>>()
        .ListAsync(NotificationSchema.PartitionOf(account), KeyRange.All, 10, Token).SingleAsync(notice => notice.Value.Kind == NotificationKind.Digest, Token)).Value;

    /// <summary>The data of the button that stands so far behind the first of its kind.</summary>
    private static string ButtonOf(SentMessage message, string kind, int place) =>
        message.Buttons.Where(button => button.Data?.StartsWith(kind, StringComparison.Ordinal) == true).ElementAt(place).Data!;

    private async Task<SentMessage> WithAsync(SentMessage message, Func<IReadOnlyList<SentButton>, bool> isSo)
    {
        while (true)
        {
            var now = world.Telegram.MessagesOf(message.Chat).Single(sent => sent.Id == message.Id);
            if (isSo(now.Buttons))
            {
                return now;
            }

            await Task.Delay(10, Token);
        }
    }
}
