namespace JobFunctions.Api.Vacancies;

/// <summary>The forms that a vacancy comes in.</summary>
public enum VacancyShape
{
    Json,

    /// <summary>schema.org's JobPosting, for search engines.</summary>
    Posting,

    /// <summary>A small page for a person who opened a link.</summary>
    Page,
}
