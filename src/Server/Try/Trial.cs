using System.Diagnostics;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;
using JobFunctions.Core.Workflows;
using Spectre.Console;

namespace JobFunctions.Server.Try;

/// <summary>One person, one resume, one search: what the bot's calls do, one after the other.</summary>
internal sealed class Trial(
    SaveProfile saveProfile,
    UploadResume uploadResume,
    FindResume findResume,
    StartSearch startSearch,
    NextRecommendation nextRecommendation,
    IEnumerable<IVacancySource> sources,
    IWorkflowClient workflows,
    IAnsiConsole console,
    TimeProvider time)
{
    private const long AnyPerson = 1;

    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(100);

    /// <exception cref="TryException">The file or the source is unusable, or the search failed.</exception>
    public async Task RunAsync(TryArguments arguments, byte[] content, CancellationToken cancellationToken)
    {
        RequireSource(arguments.Source);
        var (resume, found) = await TrialProgress.RunAsync<(Resume, IReadOnlyList<Recommendation>)>(console, async progress =>
        {
            var account = await saveProfile.RunAsync(new Core.Accounts.Profile(AnyPerson, null, null, null, null, null, null, null), cancellationToken) is SaveProfileResult.Created(var created)
                ? created
                : throw new UnreachableException("The store of a trial is empty.");
            var resume = await ReadAsync(account, arguments.ResumePath, content, progress, cancellationToken);
            return (resume, await SearchAsync(account.Id, resume, arguments, progress, cancellationToken));
        });

        TrialTable.Write(console, resume, found);
    }

    private void RequireSource(string? name)
    {
        if (name is null)
        {
            return;
        }

        var source = sources.FirstOrDefault(source => source.Name == name)
            ?? throw new TryException($"There is no source '{name}'; there are {string.Join(", ", sources.Select(source => source.Name))}.");
        if (!source.IsEnabled)
        {
            throw new TryException($"The source '{name}' is off, since its settings are missing (README.md lists them).");
        }
    }

    private async Task<Resume> ReadAsync(
        Account account, string path, byte[] content, TrialProgress progress, CancellationToken cancellationToken)
    {
        var resume = await uploadResume.RunAsync(account.Id, Path.GetFileName(path), content, cancellationToken) switch
        {
            UploadResumeResult.Accepted(var accepted) => accepted,
            UploadResumeResult.Unusable(var failure) => throw new TryException(failure.Reason),
            var unknown => throw new UnreachableException($"{unknown} has no words."),
        };
        await WaitAsync(ResumeIntake.InstanceIdOf(resume.Id), progress.ShowReading, cancellationToken);
        return (await findResume.ByIdAsync(account.Id, resume.Id, cancellationToken))?.Value switch
        {
            { Status: ResumeStatus.Ready } ready => ready,
            { Failure: { } failure } => throw new TryException(failure.Reason),
            _ => throw new TryException("The resume could not be read."),
        };
    }

    private async Task<IReadOnlyList<Recommendation>> SearchAsync(
        AccountId account, Resume resume, TryArguments arguments, TrialProgress progress, CancellationToken cancellationToken)
    {
        var wishes = new SearchWishes { Sources = arguments.Source is { } name ? [name] : [], Limit = arguments.Top };
        if (await startSearch.RunAsync(account, resume.Id, wishes, cancellationToken) is not StartSearchResult.Started(var search))
        {
            throw new UnreachableException("A resume that is ready is searched for.");
        }

        await WaitAsync(VacancySearch.InstanceIdOf(search.Id), progress.ShowSearch, cancellationToken);
        List<Recommendation> found = [];
        while (true)
        {
            switch (await nextRecommendation.RunAsync(account, cancellationToken))
            {
                case NextRecommendationResult.Served(var recommendation, _):
                    found.Add(recommendation);
                    break;
                case NextRecommendationResult.Failed(var reason):
                    throw new TryException($"The search failed: {reason}");
                default:
                    return found;
            }
        }
    }

    private async Task WaitAsync(string instance, Action<WorkflowProgress> show, CancellationToken cancellationToken)
    {
        while (await workflows.FindAsync(instance, cancellationToken) is { } status)
        {
            if (status.Progress is { } progress)
            {
                show(progress);
            }

            if (status.State is WorkflowState.Done or WorkflowState.Failed or WorkflowState.Cancelled)
            {
                return;
            }

            await Task.Delay(LookAgain, time, cancellationToken);
        }
    }
}
