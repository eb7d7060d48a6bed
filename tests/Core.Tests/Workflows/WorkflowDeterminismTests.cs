using FsCheck;
using FsCheck.Fluent;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Applications.Matching;
using JobFunctions.Core.Chats;
using JobFunctions.Core.Digests;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Vacancies.Posting.Expiry;
using JobFunctions.Core.Vacancies.Posting.Suspension;
using JobFunctions.Core.Workflows;
using JobFunctions.StandIns.Workflows;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Core.Tests.Workflows;

/// <summary>Every workflow of the product, replayed after every step, with steps that succeed and fail at random.</summary>
public sealed class WorkflowDeterminismTests
{
    private static readonly AccountId Account = new(Guid.Parse("0190a000-0000-7000-8000-000000000001"));

    private static readonly Dictionary<Type, Func<int, Task<ReplayOutcome>>> Workflows = new()
    {
        [typeof(Notify)] = ReplayNotifyAsync,
        [typeof(Converse)] = ReplayConverseAsync,
        [typeof(DigestRound)] = ReplayDigestRoundAsync,
        [typeof(ExpireVacancies)] = ReplayExpiryAsync,
        [typeof(DeleteAccount)] = ReplayDeletionAsync,
        [typeof(MatchApplication)] = ReplayMatchAsync,
        [typeof(ResumeIntake)] = ReplayIntakeAsync,
        [typeof(SuspendVacancies)] = ReplaySuspensionAsync,
        [typeof(VacancySearch)] = ReplaySearchAsync,
    };

    [Fact]
    public void Workflows_OfCore_AreAllProven()
    {
        var workflows = typeof(IWorkflow<>).Assembly.GetTypes().Where(type =>
            type.GetInterfaces().Any(port => port.IsGenericType && port.GetGenericTypeDefinition() == typeof(IWorkflow<>)));

        Assert.Equal(Workflows.Keys.Select(type => type.Name).Order(), workflows.Select(type => type.Name).Order());
    }

    [Fact]
    public void Notify_AnyOutcomesOfItsSteps_IsDeterministicAndEnds() => Prove(typeof(Notify));

    [Fact]
    public void Converse_AnyOutcomesOfItsSteps_IsDeterministicAndEnds() => Prove(typeof(Converse));

    [Fact]
    public void ExpireVacancies_AnyOutcomesOfItsSteps_IsDeterministicAndEnds() => Prove(typeof(ExpireVacancies));

    [Fact]
    public void DeleteAccount_AnyOutcomesOfItsSteps_IsDeterministicAndEnds() => Prove(typeof(DeleteAccount));

    [Fact]
    public void MatchApplication_AnyOutcomesOfItsSteps_IsDeterministicAndEnds() => Prove(typeof(MatchApplication));

    [Fact]
    public void ResumeIntake_AnyOutcomesOfItsSteps_IsDeterministicAndEnds() => Prove(typeof(ResumeIntake));

    [Fact]
    public void SuspendVacancies_AnyOutcomesOfItsSteps_IsDeterministicAndEnds() => Prove(typeof(SuspendVacancies));

    [Fact]
    public void DigestRound_AnyOutcomesOfItsSteps_IsDeterministicAndEnds() => Prove(typeof(DigestRound));

    [Fact]
    public void VacancySearch_AnyOutcomesOfItsSteps_IsDeterministicAndEnds() => Prove(typeof(VacancySearch));

    private static void Prove(Type workflow) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), async seed =>
        {
            var outcome = await Workflows[workflow](seed);
            var percents = outcome.Progress.Select(progress => progress.Percent).ToList();

            Assert.True(outcome.Error is null or StepFailedException, outcome.Error?.ToString());
            Assert.NotEmpty(outcome.Steps);
            Assert.All(percents, percent => Assert.InRange(percent, 0, 100));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    private static Task<ReplayOutcome> ReplayNotifyAsync(int seed)
    {
        var chance = new Random(seed);
        var services = new ServiceCollection().AddWorkflow<NotifyInput, Notify>(Notify.Definition).BuildServiceProvider();
        string[] channels = ["email", "telegram", "push"];
        var host = new ReplayWorkflowHost(services, seed)
            .Fake(Notify.Take, _ => Sometimes(chance, new TakeOutput(chance.Next(4) == 0 ? null : Account, channels[..chance.Next(4)], chance.Next(2) == 0)))
            .Fake(Notify.Clear, _ => Sometimes(chance, new ClearOutput()))
            .Fake(Notify.Deliver, _ => Sometimes(chance, chance.Next(4) switch
            {
                0 => new DeliverOutput(DeliveryState.Sent),
                1 => new DeliverOutput(DeliveryState.Waiting, NotBefore: DateTimeOffset.UnixEpoch.AddYears(60).AddHours(chance.Next(24))),
                2 => new DeliverOutput(DeliveryState.Closed, Instead: "other"),
                _ => new DeliverOutput(null),
            }))
            .Fake(Notify.GiveUp, _ => Sometimes(chance, new DeliverOutput(DeliveryState.Failed)));
        var id = NotificationId.Of(DateTimeOffset.UnixEpoch, "event");
        return host.RunAsync(Notify.Definition, Notify.InstanceIdOf(id), new NotifyInput("accounts", "1", id, chance.Next(2) == 0 ? Account : null), TestContext.Current.CancellationToken);
    }

    private static Task<ReplayOutcome> ReplayConverseAsync(int seed)
    {
        var chance = new Random(seed);
        var services = new ServiceCollection().AddWorkflow<ConverseInput, Converse>(Converse.Definition).BuildServiceProvider();
        var host = new ReplayWorkflowHost(services, seed)
            .Fake(Converse.Take, input => Sometimes(chance, new ConverseOutput(chance.Next(2) == 0, chance.Next(2) == 0, !input.MayOvertake && chance.Next(2) == 0)))
            .Fake(Converse.Look, _ => Sometimes(chance, new ConverseOutput(chance.Next(2) == 0, chance.Next(4) > 0)))
            .Fake(Converse.Send, _ => Sometimes(chance, new SendRepliesOutput()))
            .Fake(Converse.End, _ => Sometimes(chance, new SendRepliesOutput()));
        return host.RunAsync(Converse.Definition, Converse.InstanceIdOf(7), new ConverseInput(7), TestContext.Current.CancellationToken);
    }

    private static Task<ReplayOutcome> ReplayDigestRoundAsync(int seed)
    {
        var chance = new Random(seed);
        var services = new ServiceCollection().AddWorkflow<DigestRoundInput, DigestRound>(DigestRound.Definition).BuildServiceProvider();
        var host = new ReplayWorkflowHost(services, seed)
            .Fake(DigestRound.Serve, _ => Sometimes(chance, new ServeDigestsOutput(chance.Next(2), chance.Next(3), chance.Next(4) == 0)));
        return host.RunAsync(DigestRound.Definition, DigestRound.InstanceId, new DigestRoundInput(), TestContext.Current.CancellationToken);
    }

    private static Task<ReplayOutcome> ReplayExpiryAsync(int seed)
    {
        var chance = new Random(seed);
        var services = new ServiceCollection().AddWorkflow<ExpireVacanciesInput, ExpireVacancies>(ExpireVacancies.Definition).BuildServiceProvider();
        var host = new ReplayWorkflowHost(services, seed)
            .Fake(ExpireVacancies.Expire, _ => Sometimes(chance, Page(chance)))
            .Fake(ExpireVacancies.Remind, _ => Sometimes(chance, Page(chance)));
        var input = new ExpireVacanciesInput(DateTimeOffset.UnixEpoch);
        return host.RunAsync(ExpireVacancies.Definition, ExpireVacancies.InstanceId, input, TestContext.Current.CancellationToken);
    }

    private static ExpiryPageOutput Page(Random chance) => new(chance.Next(200), chance.Next(4) == 0 ? null : $"{chance.Next()}");

    private static Task<ReplayOutcome> ReplayDeletionAsync(int seed)
    {
        var chance = new Random(seed);
        var services = new ServiceCollection().AddWorkflow<DeleteAccountInput, DeleteAccount>(DeleteAccount.Definition).BuildServiceProvider();
        var host = new ReplayWorkflowHost(services, seed)
            .Fake(DeleteAccount.Features, _ => Sometimes(chance, new EraseFeaturesOutput([.. Enumerable.Range(0, chance.Next(8)).Select(number => $"feature{number}")], TimeSpan.FromMinutes(chance.Next(20)))))
            .Fake(DeleteAccount.Erase, _ => Sometimes(chance, new EraseFeatureOutput()))
            .Fake(DeleteAccount.Finish, _ => Sometimes(chance, new FinishDeletionOutput()));
        return host.RunAsync(DeleteAccount.Definition, DeleteAccount.InstanceIdOf(Account), new DeleteAccountInput(Account), TestContext.Current.CancellationToken);
    }

    private static Task<ReplayOutcome> ReplayMatchAsync(int seed)
    {
        var chance = new Random(seed);
        var services = new ServiceCollection().AddWorkflow<MatchApplicationInput, MatchApplication>(MatchApplication.Definition).BuildServiceProvider();
        var host = new ReplayWorkflowHost(services, seed)
            .Fake(MatchApplication.Score, _ => Sometimes(chance, new MatchApplicationOutput(chance.Next(101))));
        var application = new ApplicationId(Guid.Parse("0190a000-0000-7000-8000-000000000004"));
        return host.RunAsync(MatchApplication.Definition, MatchApplication.InstanceIdOf(application), new MatchApplicationInput(application), TestContext.Current.CancellationToken);
    }

    private static Task<ReplayOutcome> ReplayIntakeAsync(int seed)
    {
        var chance = new Random(seed);
        var services = new ServiceCollection().AddWorkflow<ResumeIntakeInput, ResumeIntake>(ResumeIntake.Definition).BuildServiceProvider();
        var host = new ReplayWorkflowHost(services, seed)
            .Fake(ResumeIntake.ReadText, _ => Sometimes(chance, new ReadResumeTextOutput(chance.Next(3) == 0 ? new ResumeFailure("empty", "It has no text.") : null)))
            .Fake(ResumeIntake.ReadFields, _ => Sometimes(chance, new ReadResumeFieldsOutput()))
            .Fake(ResumeIntake.Fail, _ => Sometimes(chance, new FailResumeOutput()));
        var resume = new ResumeId(Guid.Parse("0190a000-0000-7000-8000-000000000002"));
        return host.RunAsync(ResumeIntake.Definition, ResumeIntake.InstanceIdOf(resume), new ResumeIntakeInput(Account, resume), TestContext.Current.CancellationToken);
    }

    private static Task<ReplayOutcome> ReplaySuspensionAsync(int seed)
    {
        var chance = new Random(seed);
        var services = new ServiceCollection().AddWorkflow<SuspendVacanciesInput, SuspendVacancies>(SuspendVacancies.Definition).BuildServiceProvider();
        var host = new ReplayWorkflowHost(services, seed)
            .Fake(SuspendVacancies.Follow, _ => Sometimes(chance, new SuspendVacanciesOutput()));
        return host.RunAsync(SuspendVacancies.Definition, "suspend-1", new SuspendVacanciesInput(Account), TestContext.Current.CancellationToken);
    }

    private static Task<ReplayOutcome> ReplaySearchAsync(int seed)
    {
        var chance = new Random(seed);
        var services = new ServiceCollection().AddWorkflow<VacancySearchInput, VacancySearch>(VacancySearch.Definition).BuildServiceProvider();
        var host = new ReplayWorkflowHost(services, seed)
            .Fake(SearchSteps.Plan, _ => Sometimes(chance, new PlanSearchOutput(chance.Next(10) > 0, Queries(chance, 12), [])))
            .Fake(SearchSteps.FetchPage, page => Sometimes(chance, new FetchPageOutput(
                chance.Next(50), page.Page, Queries(chance, 3), chance.Next(6) == 0 ? new SourceFailure("hh", "It is busy.") : null)))
            .Fake(SearchSteps.RankSnippets, _ => Sometimes(chance, new RankSnippetsOutput(
                [.. Enumerable.Range(0, chance.Next(60)).Select(number => VacancyId.Of("hh", $"{number}"))])))
            .Fake(SearchSteps.FetchDetails, details => Sometimes(chance, new FetchDetailsOutput(details.Ids.Count)))
            .Fake(SearchSteps.Recommend, _ => Sometimes(chance, new RecommendOutput(chance.Next(100))))
            .Fake(SearchSteps.Fail, _ => Sometimes(chance, new FailSearchOutput()))
            .Fake(SearchSteps.Tidy, _ => Sometimes(chance, new TidySearchOutput()));
        var search = new SearchId(Guid.Parse("0190a000-0000-7000-8000-000000000003"));
        return host.RunAsync(VacancySearch.Definition, VacancySearch.InstanceIdOf(search), new VacancySearchInput(Account, search), TestContext.Current.CancellationToken);
    }

    private static T Sometimes<T>(Random chance, T output) => chance.Next(8) == 0 ? throw new InvalidOperationException("It broke.") : output;

    private static List<SourceQuery> Queries(Random chance, int most) =>
        [.. Enumerable.Range(0, chance.Next(most)).Select(_ => new SourceQuery("hh", $"page={chance.Next()}", "developer"))];
}
