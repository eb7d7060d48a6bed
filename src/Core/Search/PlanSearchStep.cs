using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search.Preferences;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;
using Microsoft.Extensions.Options;

namespace JobFunctions.Core.Search;

/// <summary>The work of <see cref="SearchSteps.Plan"/>.</summary>
internal sealed class PlanSearchStep(
    Collection<Search> searches, FindResume findResume, FindPreferences findPreferences, SourceReader sources, IOptions<SearchOptions> options)
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
        var (queries, failures) = await sources.PlanAsync(criteria, wanted.Wishes.Sources, cancellationToken);
        return new PlanSearchOutput(true, queries, failures);
    }
}
