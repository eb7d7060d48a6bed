using System.Globalization;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Matching.Conditions;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Search.Preferences;
using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Search.Results;

/// <summary>Lists what a search has ranked, without what the person has ruled out since.</summary>
public sealed class ListResults(Collection<Search> searches, SearchResults results, FindPreferences findPreferences, IExchangeRates rates)
{
    /// <summary>Best first.</summary>
    /// <returns>null when the person has no such search; empty while it runs.</returns>
    public async Task<Page<Recommendation>?> RunAsync(AccountId account, SearchId id, PageRequest page, CancellationToken cancellationToken)
    {
        if (await searches.FindAsync(SearchSchema.KeyOf(account, id), cancellationToken) is not { Value: var search })
        {
            return null;
        }

        var preferences = await findPreferences.RunAsync(account, cancellationToken);
        var (hidden, check, table) = (preferences.Hidden, new HardConditionCheck(preferences.ConditionsOf(search.Wishes)), await rates.GetLatestAsync(cancellationToken));
        var items = new List<Recommendation>(page.Limit);
        var place = PlaceAfter(page.After);
        for (var (chunk, ranked) = (-1, (IReadOnlyList<Recommendation>)[]); place < search.Listed; place++)
        {
            if (chunk != place / SearchResults.ChunkSize)
            {
                chunk = place / SearchResults.ChunkSize;
                ranked = await results.ReadAsync(account, id, chunk, cancellationToken);
            }

            if (place % SearchResults.ChunkSize >= ranked.Count)
            {
                break;
            }

            var found = ranked[place % SearchResults.ChunkSize];
            if (SearchPreferences.IsRuledOut(found.Vacancy, found.Ranked.Links.Select(link => link.Id), hidden, check, table))
            {
                continue;
            }

            if (items.Count == page.Limit)
            {
                return new Page<Recommendation>(items, KeyOf(place - 1));
            }

            items.Add(found);
        }

        return new Page<Recommendation>(items, null);
    }

    /// <summary>Whether a text is one that a page's end gave.</summary>
    public static bool IsPlace(string after) => after.Length == 6 && int.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static string KeyOf(int place) => place.ToString("000000", CultureInfo.InvariantCulture);

    private static int PlaceAfter(string? after) => after is not null && IsPlace(after) ? int.Parse(after, CultureInfo.InvariantCulture) + 1 : 0;
}
