using JobFunctions.Core.Reference;
using JobFunctions.Core.Vacancies.Indexing;
using Microsoft.Extensions.Caching.Memory;

namespace JobFunctions.Api.Vacancies;

/// <summary>Filters by ids and other names of reference data: vacancies are kept, and found, by its usual words.</summary>
internal sealed class ReferenceFilters(ReferenceList<Category> categories, ReferenceList<Location> locations) : IDisposable
{
    private const int MaxNames = 1000;

    private static readonly TimeSpan LongestKept = TimeSpan.FromMinutes(1);

    // So that a search reads nothing from the store, as a rule.
    private readonly MemoryCache _names = new(new MemoryCacheOptions { SizeLimit = MaxNames });

    /// <returns>The query in words, or the member that holds an id of nothing.</returns>
    public async ValueTask<(VacancyQuery Query, string? Unknown)> ResolveAsync(VacancyQuery query, CancellationToken cancellationToken)
    {
        if (query.Categories.Count == 0 && !query.Locations.Any(IsId))
        {
            return (query, null);
        }

        var kinds = await Task.WhenAll(query.Categories.Select(value => CategoryAsync(value, cancellationToken)));
        var places = await Task.WhenAll(query.Locations.Select(async value => IsId(value) ? (await locations.FindAsync(value, cancellationToken))?.City : value));
        var unknown = kinds.Contains(null) ? "category" : places.Contains(null) ? "location" : null;
        return (query with { Categories = [.. kinds.OfType<string>()], Locations = [.. places.OfType<string>()] }, unknown);
    }

    public void Dispose() => _names.Dispose();

    /// <returns>null for an id of nothing. A name that nobody knows stays as it is: an employer may have written it.</returns>
    private async Task<string?> CategoryAsync(string value, CancellationToken cancellationToken)
    {
        if (_names.TryGetValue(value, out string? known))
        {
            return known;
        }

        var name = IsId(value)
            ? (await categories.FindAsync(value, cancellationToken))?.Name
            : (await categories.FindByNameAsync(value, cancellationToken))?.Name ?? value;
        return name is null
            ? null
            : _names.Set(value, name, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = LongestKept });
    }

    private static bool IsId(string value) => value.Length == 36 && Guid.TryParseExact(value, "D", out _);
}
