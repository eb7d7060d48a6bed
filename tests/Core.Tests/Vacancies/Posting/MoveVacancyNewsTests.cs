using JobFunctions.Core.Tests.Notifications;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Vacancies.Posting;

namespace JobFunctions.Core.Tests.Vacancies.Posting;

/// <summary>What an employer is told of a review.</summary>
public sealed class MoveVacancyNewsTests : IAsyncDisposable
{
    private readonly TellingBench _bench = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ReviewAsync_SameDecisionTwice_TellsOnce()
    {
        var vacancy = await PostAsync();

        await _bench.ReviewAsync(vacancy, false, "Name the shifts.");
        await _bench.ReviewAsync(vacancy, false, "Name the shifts.");
        await _bench.RunAllAsync();
        await _bench.ReviewAsync(vacancy, true);
        await _bench.ReviewAsync(vacancy, true);
        await _bench.RunAllAsync();

        Assert.Equal(["Your vacancy was rejected: Cook", "Your vacancy is public: Cook"], _bench.Post.Mails.Select(mail => mail.Subject));
    }

    [Fact]
    public async Task ReviewAsync_OtherReason_IsToldToo()
    {
        var vacancy = await PostAsync();

        await _bench.ReviewAsync(vacancy, false, "Name the shifts.");
        await _bench.ReviewAsync(vacancy, false, "Name the <town>.");
        await _bench.RunAllAsync();

        Assert.Equal([true, false], _bench.Post.Mails.Select(mail => mail.Text.Contains("Name the shifts.", StringComparison.Ordinal)).OrderDescending());
        Assert.Contains(_bench.Post.Mails, mail => mail.Html.Contains("Name the &lt;town&gt;.", StringComparison.Ordinal));
        Assert.Empty((await _bench.VacancyAsync(vacancy)).Announcements);
    }

    [Fact]
    public async Task ReviewAsync_RejectedAgainAfterACorrection_IsToldAgain()
    {
        var vacancy = await PostAsync();
        var employer = (await _bench.VacancyAsync(vacancy)).EmployerId;

        for (var round = 0; round < 3; round++)
        {
            await _bench.ReviewAsync(vacancy, false, "Name the shifts.");
            await _bench.Get<MoveVacancy>().SubmitAsync(vacancy, employer, Token);
        }

        await _bench.RunAllAsync();

        Assert.Equal(3, _bench.Post.Mails.DistinctBy(mail => mail.Id).Count());
    }

    [Fact]
    public async Task MovesOfTheEmployer_Themselves_TellNothing()
    {
        var vacancy = await PostAsync();
        var employer = (await _bench.VacancyAsync(vacancy)).EmployerId;
        await _bench.ReviewAsync(vacancy, true);
        await _bench.RunAllAsync();
        var move = _bench.Get<MoveVacancy>();

        await move.CloseAsync(vacancy, employer, "Filled.", Token);
        await move.RenewAsync(vacancy, employer, null, Token);
        await _bench.RunAllAsync();

        Assert.Single(_bench.Post.Mails);
    }

    [Fact]
    public async Task ReviewAsync_EmployerWhoIsShutOut_IsNotToldByMail()
    {
        var employer = await _bench.AddAccountAsync("hr@tests.example", change: account => account with { IsBlocked = true });
        var vacancy = await _bench.AddVacancyAsync(employer);

        await _bench.ReviewAsync(vacancy.Id, true);
        await _bench.RunAllAsync();

        Assert.Empty(_bench.Post.Mails);
        Assert.Single(await _bench.ListAsync(employer.Id));
    }

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    private async Task<VacancyId> PostAsync() => (await _bench.AddVacancyAsync(await _bench.AddAccountAsync("hr@tests.example"))).Id;
}
