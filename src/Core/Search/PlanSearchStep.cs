using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search.Preferences;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;
using Microsoft.Extensions.Options;

namespace JobFunctions.Core.Search;

/// <summary>The work of <see cref="SearchSteps.Plan"/>.</summary>
internal sealed class PlanSearchStep(
    Collection<Search> searches, FindResume findResume, FindPreferences findPreferences, IEnumerable<IVacancySource> sources, IOptions<SearchOptions> options)
    : IStep<VacancySearchInput, PlanSearchOutput>
{
    private static readonly PlanSearchOutput Unwanted = new(false, [], []);

    public async Task<PlanSearchOutput> RunAsync(VacancySearchInput input, CancellationToken cancellationToken)
    {
        var search = await searches.UpdateAsync(
            SearchSchema.KeyOf(input.AccountId, input.SearchId),
            current => current.State == SearchState.Queued ? current with { State = SearchState.Running } : null,
            cancellationToken);
        if (search is not { Value: { HasEnded: false } wanted })
        {
            return Unwanted;
        }

        if (await findResume.ByIdAsync(input.AccountId, wanted.ResumeId, cancellationToken) is not { Value: { } resume })
        {
            throw new PermanentStepException("The resume was deleted while its search ran.");
        }

        var preferences = await findPreferences.RunAsync(input.AccountId, cancellationToken);
        var criteria = SeekerReader.CriteriaOf(resume, wanted.Wishes, preferences, options.Value.PerSource);
        var asked = sources.Where(source => source.IsEnabled && (wanted.Wishes.Sources.Count == 0 || wanted.Wishes.Sources.Contains(source.Name)));
        var plans = await Task.WhenAll(asked.Select(source => PlanAsync(source, criteria, cancellationToken)));
        return new PlanSearchOutput(
            true,
            [.. plans.SelectMany(plan => plan.Queries)],
            [.. plans.Select(plan => plan.Failure).OfType<SourceFailure>()]);
    }

    private static async Task<(IReadOnlyList<SourceQuery> Queries, SourceFailure? Failure)> PlanAsync(
        IVacancySource source, SearchCriteria criteria, CancellationToken cancellationToken)
    {
        try
        {
            return (await source.PlanAsync(criteria, cancellationToken), null);
        }
        catch (SourceBusyException)
        {
            return ([], SourceFailure.Busy(source.Name));
        }
        catch (SourceRefusedException refused)
        {
            return ([], new SourceFailure(source.Name, refused.Message));
        }
    }
}
