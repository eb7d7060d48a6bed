using JobFunctions.Core.TextSearch;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Api.Vacancies;

/// <summary>How many vacancies have each value of a filter, with all other filters applied; the twenty commonest.</summary>
internal sealed record JobFacetsReply(
    IReadOnlyList<FacetReply> Category,
    IReadOnlyList<FacetReply> Location,
    IReadOnlyList<FacetReply> Country,
    IReadOnlyList<FacetReply> Remote,
    IReadOnlyList<FacetReply> JobType,
    IReadOnlyList<FacetReply> Experience,
    IReadOnlyList<FacetReply> Skills)
{
    public static JobFacetsReply Of(IReadOnlyList<Facet> facets) => new(
        Values(facets, "category"),
        Values(facets, "location"),
        Values(facets, "country"),
        Values(facets, "remote"),
        Values(facets, "job_type", key => Enum.TryParse<JobType>(key, out var type) ? JobTypeWords.Of(type) : key),
        Values(facets, "experience", key => Enum.TryParse<ExperienceLevel>(key, out var level) ? ExperienceWords.Of(level) ?? key : key),
        Values(facets, "skills"));

    private static IReadOnlyList<FacetReply> Values(IReadOnlyList<Facet> facets, string name, Func<string, string>? word = null) =>
        facets.FirstOrDefault(facet => facet.Field.Name == name) is { } found
            ? [.. found.Values.Select(value => new FacetReply(word is null ? value.Label : word(value.Key), value.Count))]
            : [];
}
