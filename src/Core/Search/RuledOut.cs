using JobFunctions.Core.Accounts;
using JobFunctions.Core.Matching.Conditions;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Search.Preferences;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Search;

/// <summary>Tells what a person ruled out, or spoke of, after it was found for them: such a vacancy is passed over when its turn comes.</summary>
public sealed class RuledOut(Collection<Search> searches, FindPreferences findPreferences, IExchangeRates rates)
{
    /// <param name="filledBy">The search that filled the queue; null before the first.</param>
    public async Task<Func<Recommendation, bool>> SinceAsync(AccountId account, SearchId? filledBy, CancellationToken cancellationToken)
    {
        var preferences = await findPreferences.RunAsync(account, cancellationToken);
        var search = filledBy is { } id ? await searches.FindAsync(SearchSchema.KeyOf(account, id), cancellationToken) : null;
        var (answered, table) = (preferences.Answered, await rates.GetLatestAsync(cancellationToken));
        var check = new HardConditionCheck(preferences.ConditionsOf(search?.Value.Wishes ?? new SearchWishes()));
        return found => SearchPreferences.IsRuledOut(found.Vacancy, found.Ranked.Links.Select(link => link.Id), answered, check, table);
    }
}
