using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Sessions;
using JobFunctions.Core.Analytics;
using JobFunctions.Core.Applications;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Notifications.Settings;
using JobFunctions.Core.Schedules;
using JobFunctions.Core.Search;
using JobFunctions.Core.Search.Preferences;
using JobFunctions.Core.Search.Saved;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Vacancies.Posting;

namespace JobFunctions.Benchmarks.Growth;

/// <summary>What one person does day by day.</summary>
/// <param name="Name">Who, for people.</param>
/// <param name="LiveAsync">One day, counted from 0; the clock is moved by whoever calls.</param>
internal sealed record YearLife(string Name, Func<int, CancellationToken, Task> LiveAsync)
{
    /// <summary>Has a digest every day; once a week signs in, searches, looks at five and says of two what they think; saves one a month.</summary>
    public static async Task<YearLife> OfSeekerAsync(YearPlatform platform, CancellationToken cancellationToken)
    {
        var seeker = await platform.AddAccountAsync(AccountRole.User, "seeker@benchmark.example", cancellationToken);
        await platform.Get<KeepSettings>().ChangeAsync(seeker.Id, settings => settings with { Digest = true, Hour = 9 }, cancellationToken);
        return new YearLife("a seeker: a digest every day, one search a week", async (day, token) =>
        {
            await platform.KeepAsync(ScheduleTable.Digests, token);
            if (day % 7 != 0)
            {
                return;
            }

            await platform.Get<StartSession>().RunAsync(seeker, token);
            await platform.Get<StartSearch>().RunAsync(seeker.Id, seeker.CurrentResumeId ?? throw new InvalidOperationException("A seeker has a resume."), new SearchWishes(), token);
            await platform.SettleAsync(token);
            for (var look = 0; look < 5 && await platform.Get<NextRecommendation>().RunAsync(seeker.Id, token) is NextRecommendationResult.Served(var served, _); look++)
            {
                if (look < 2)
                {
                    await platform.Get<GiveFeedback>().RunAsync(seeker.Id, served.Vacancy.Id, look == 0 ? FeedbackKind.Liked : FeedbackKind.Hidden, null, token);
                }

                if (look == 0 && day % 28 == 0)
                {
                    await platform.Get<SaveVacancy>().RunAsync(seeker.Id, served.Vacancy.Id, token);
                }
            }
        });
    }

    /// <summary>Signs in once a week and has a new vacancy every two weeks, open for thirty days, at which people look every day; one person applies each week.</summary>
    public static async Task<YearLife> OfEmployerAsync(YearPlatform platform, CancellationToken cancellationToken)
    {
        var hr = await platform.AddAccountAsync(AccountRole.Hr, "hr@benchmark.example", cancellationToken);
        var admin = await platform.AddAccountAsync(AccountRole.Admin, "admin@benchmark.example", cancellationToken);
        var open = new Queue<VacancyId>();
        return new YearLife("an HR: a vacancy every two weeks, looks every day, one application a week", async (day, token) =>
        {
            if (day % 7 == 0)
            {
                await platform.Get<StartSession>().RunAsync(hr, token);
            }

            if (day % 14 == 0)
            {
                var content = new PostingContent($"Повар {day}", "Готовить обеды на сто человек.", "Алматы", "KZ", false, null, null, null, [], null, null);
                var id = VacancyId.New(platform.Clock);
                await platform.Get<PostVacancy>().CreateAsync(id, hr, content, false, token);
                await platform.Get<MoveVacancy>().ReviewAsync(id, true, null, admin.Id, token);
                open.Enqueue(id);
                if (open.Count > 2)
                {
                    open.Dequeue();
                }
            }

            foreach (var vacancy in open)
            {
                platform.Get<VacancyViews>().Count(vacancy);
            }

            await platform.Get<VacancyViews>().FlushAsync(token);
            if (day % 7 == 3)
            {
                var seeker = await platform.AddAccountAsync(AccountRole.User, $"seeker{day}@benchmark.example", token);
                await platform.Get<Apply>().RunAsync(
                    GuidId.New<Core.Applications.ApplicationId>(platform.Clock), seeker.Id, open.Last(), seeker.CurrentResumeId ?? default, null, token);
            }

            await platform.KeepAsync(ScheduleTable.Expiry, token);
            await platform.KeepAsync(ScheduleTable.Recovery, token);
        });
    }
}
