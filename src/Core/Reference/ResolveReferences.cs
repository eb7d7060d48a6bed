namespace JobFunctions.Core.Reference;

/// <summary>Puts words in the place of ids of reference data, as a vacancy keeps them.</summary>
public sealed class ResolveReferences(ReferenceList<Category> categories, ReferenceList<Location> locations, ReferenceList<NamedSkill> skills)
{
    /// <param name="category">An id or a name; a name that is known takes its usual spelling, another stays as it is.</param>
    /// <param name="location">An id, or free words, which stay as they are.</param>
    /// <param name="country">Stands over the location's.</param>
    /// <param name="skillNames">Come first.</param>
    /// <param name="skillIds">Any texts; what is no id of a skill is passed over.</param>
    public async Task<ResolvedReferences> RunAsync(
        string? category,
        string? location,
        string? country,
        IReadOnlyList<string> skillNames,
        IReadOnlyList<string> skillIds,
        CancellationToken cancellationToken)
    {
        List<string> unknown = [];
        if (category is not null && IsId(category))
        {
            category = (await categories.FindAsync(category, cancellationToken))?.Name;
            if (category is null)
            {
                unknown.Add("category");
            }
        }
        else if (category is not null)
        {
            category = (await categories.FindByNameAsync(category, cancellationToken))?.Name ?? category;
        }

        if (location is not null && IsId(location))
        {
            var place = await locations.FindAsync(location, cancellationToken);
            (location, country) = (place?.City, country ?? place?.CountryCode);
            if (place is null)
            {
                unknown.Add("location");
            }
        }

        var found = await Task.WhenAll(skillIds.Select(id => skills.FindAsync(id, cancellationToken)));
        return new ResolvedReferences(
            category,
            location,
            country,
            [.. skillNames.Concat(found.OfType<NamedSkill>().Select(skill => skill.Name)).Distinct(StringComparer.OrdinalIgnoreCase)])
        { Unknown = unknown };
    }

    private static bool IsId(string text) => Guid.TryParseExact(text, "D", out _);
}
