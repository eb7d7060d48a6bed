using JobFunctions.Core.Reference;

namespace JobFunctions.Core.Vacancies.Posting;

/// <summary>What an employer writes of a vacancy; already checked for length and form.</summary>
/// <param name="Description">Plain text or HTML. One equal to the plain text that stands keeps the HTML beside it.</param>
/// <param name="ExpiresAt">Null for <see cref="PostVacancy.DefaultLifetime"/> from now, or for the time that it has.</param>
public sealed record PostingContent(
    string Title,
    string Description,
    string? Location,
    string? Country,
    bool IsRemote,
    JobType? JobType,
    ExperienceLevel? Experience,
    string? Category,
    IReadOnlyList<string> Skills,
    Money? Salary,
    DateTimeOffset? ExpiresAt);
