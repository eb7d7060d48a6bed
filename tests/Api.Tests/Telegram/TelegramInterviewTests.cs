using System.Globalization;
using System.Net;
using JobFunctions.Api.Tests.Applications;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Applications;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Notifications.Settings;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Vacancies;
using JobFunctions.StandIns.Telegram;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Tests.Telegram;

/// <summary>Interviews of people who have nothing but Telegram.</summary>
public sealed class TelegramInterviewTests(TelegramWorld world) : IClassFixture<TelegramWorld>
{
    private static readonly DateTimeOffset Day = new(TimeProvider.System.GetUtcNow().UtcDateTime.Date.AddDays(10).AddHours(9), TimeSpan.Zero);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 120_000)]
    public async Task Times_OfOneEmployer_AreTakenByAPressAndByOnePersonOnly()
    {
        var (hr, vacancy) = await new Hiring(world.App).PostVacancyAsync(Token);
        var (first, second) = (await AppliedAsync(vacancy), await AppliedAsync(vacancy));
        var slots = $$"""{"slots": ["{{Text(Day)}}", "{{Text(Day.AddHours(1))}}"]}""";
        var interview = await ProposeAsync(hr, first.Application, slots);
        await ProposeAsync(hr, second.Application, slots);
        var (invitation, rivals) = (await InvitationAsync(first.User), await InvitationAsync(second.User));
        Assert.Equal([Day.AddHours(5).ToString("HH:mm", CultureInfo.InvariantCulture), Day.AddHours(6).ToString("HH:mm", CultureInfo.InvariantCulture)], TimesOf(invitation).Select(button => button.Label[^5..]));

        // One takes a time, however often they press; the employer and they are told once.
        Assert.Null(await first.User.PressAsync(invitation, TimesOf(invitation)[0].Data!));
        await first.User.PressAsync(invitation, TimesOf(invitation)[0].Data!);
        var news = new[] { (await first.User.NextAsync()).Text, (await first.User.NextAsync()).Text, (await first.User.NextAsync()).Text };
        Assert.Equal(2, news.Count(text => text.StartsWith("Собеседование назначено: ", StringComparison.Ordinal) && text.EndsWith("Работодатель об этом узнает.", StringComparison.Ordinal)));
        var booked = await hr.Client.AskAsync($"/api/v1/hr/interviews/{interview}", Token);
        Assert.Equal(("booked", Day), (booked["status"], DateTimeOffset.Parse(booked["starts_at"]!, CultureInfo.InvariantCulture)));
        await world.App.Postbox.WithSubjectAsync(hr.Email, "Собеседование назначено: Программист C#", Token);

        // The other is told that it is taken, and takes the one that is left.
        await second.User.PressAsync(rivals, TimesOf(rivals)[0].Data!);
        Assert.StartsWith("Это время уже занято. Выберите другое", (await second.User.NextAsync()).Text, StringComparison.Ordinal);
        var left = world.Telegram.MessagesOf(second.User.Id).Single(sent => sent.Id == rivals.Id);
        await second.User.PressAsync(left, Assert.Single(TimesOf(left)).Data!);
        Assert.Contains(Day.AddHours(6).ToString("HH:mm", CultureInfo.InvariantCulture), (await second.User.NextAsync()).Text, StringComparison.Ordinal);
        Assert.Empty(TimesOf(world.Telegram.MessagesOf(first.User.Id).Single(sent => sent.Id == invitation.Id)));
    }

    [Fact(Timeout = 120_000)]
    public async Task AnOnlyTime_ThatTheEmployerMoves_IsConfirmedBelowTheNews()
    {
        var (hr, vacancy) = await new Hiring(world.App).PostVacancyAsync(Token);
        var (user, application) = await AppliedAsync(vacancy);
        var path = $"/api/v1/hr/interviews/{await ProposeAsync(hr, application, $$"""{"starts_at": "{{Text(Day)}}"}""")}";
        var invitation = await InvitationAsync(user);
        (await hr.Client.PatchJsonAsync(path, $$"""{"starts_at": "{{Text(Day.AddHours(2))}}"}""", Token)).AssertStatus(HttpStatusCode.OK);
        var moved = await InvitationAsync(user);

        // The old message does not take the new time.
        await user.PressAsync(invitation, "n:book");
        Assert.StartsWith("Этого времени больше не предлагают.", (await user.NextAsync()).Text, StringComparison.Ordinal);
        Assert.Equal("moved", (await hr.Client.AskAsync(path, Token))["status"]);
        await user.PressAsync(moved, "n:no-time");
        Assert.Contains("отзовите отклик", (await user.NextAsync()).Text, StringComparison.Ordinal);
        await user.PressAsync(moved, "n:book");
        await user.NextAsync();

        var booked = await hr.Client.AskAsync(path, Token);
        Assert.Equal(("booked", Day.AddHours(2)), (booked["status"], DateTimeOffset.Parse(booked["starts_at"]!, CultureInfo.InvariantCulture)));
        await user.NextAsync();
        (await hr.Client.RemoveAsync(path, Token)).AssertStatus(HttpStatusCode.NoContent);
        Assert.Contains("отменено", (await user.NextAsync()).Text, StringComparison.Ordinal);
        await user.PressAsync(moved, "n:book");
        Assert.Equal("Это собеседование отменено.", (await user.NextAsync()).Text);
    }

    /// <summary>A person of the bot in Almaty who has applied.</summary>
    private async Task<(TelegramUser User, string Application)> AppliedAsync(string vacancy)
    {
        var user = world.NewUser();
        await user.SayAsync("/start");
        await user.NextAsync();
        var services = world.App.Services;
        var account = (await services.GetRequiredService<FindAccount>().ByTelegramIdAsync(user.Id, Token))!.Value.Id;
        await services.GetRequiredService<KeepSettings>().ChangeAsync(account, settings => settings with { TimeZone = "Asia/Almaty" }, Token);
        var resume = await services.GetRequiredService<SaveManualResume>().RunAsync(account, new ResumeFields { DesiredPosition = "Программист C#", Skills = ["C#", "SQL"] }, ResumeSource.Manual, Token);
        var id = GuidId.New<ApplicationId>(services.GetRequiredService<TimeProvider>());
        Assert.True(VacancyId.TryParse(vacancy, out var vacancyId));
        Assert.IsType<ApplyResult.Done>(await services.GetRequiredService<Apply>().RunAsync(id, account, vacancyId, resume.Id, null, Token));
        Assert.StartsWith("Отклик отправлен", (await user.NextAsync()).Text, StringComparison.Ordinal);
        return (user, id.ToString());
    }

    private static async Task<string> ProposeAsync(Person hr, string application, string body)
    {
        var proposed = await hr.Client.SendJsonAsync($"/api/v1/hr/applications/{application}/interviews", body, Token);
        proposed.AssertStatus(HttpStatusCode.Created);
        return proposed["interview_id"]!;
    }

    /// <summary>The next message with times to take.</summary>
    private static async Task<SentMessage> InvitationAsync(TelegramUser user)
    {
        while (true)
        {
            if (await user.NextAsync() is var message && TimesOf(message).Count > 0)
            {
                return message;
            }
        }
    }

    private static List<SentButton> TimesOf(SentMessage message) =>
        [.. message.Buttons.Where(button => button.Data?.StartsWith("n:book:", StringComparison.Ordinal) == true)];

    private static string Text(DateTimeOffset time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
