namespace JobFunctions.Api.Vacancies;

/// <summary>How many vacancies are open.</summary>
/// <param name="Active">Open vacancies.</param>
/// <param name="Employers">Those who have one.</param>
/// <param name="ByCategory">Of each list the twenty commonest; vacancies that do not say are in none.</param>
/// <param name="CountedAt">At most ten minutes ago.</param>
internal sealed record JobStatsReply(
    int Active,
    int Employers,
    int Remote,
    IReadOnlyList<FacetReply> ByCategory,
    IReadOnlyList<FacetReply> ByLocation,
    IReadOnlyList<FacetReply> ByCountry,
    IReadOnlyList<FacetReply> ByJobType,
    IReadOnlyList<FacetReply> ByExperience,
    IReadOnlyList<FacetReply> BySkill,
    DateTimeOffset CountedAt);
