using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace JobFunctions.Api.Vacancies;

/// <summary>The form in which a caller wants to read a vacancy.</summary>
public readonly record struct VacancyForm(VacancyShape Shape)
{
    /// <summary>Whichever the <c>Accept</c> likes best, JSON where it does not say.</summary>
    public static ValueTask<VacancyForm> BindAsync(HttpContext context)
    {
        var accept = context.Request.Headers.Accept;
        if (!accept.Any(value => Has(value, "ld+json") || Has(value, VacancyHtml.MediaType)))
        {
            return ValueTask.FromResult(new VacancyForm(VacancyShape.Json));
        }

        // A stable sort: of what is liked alike the one named first comes first.
        var best = context.Request.GetTypedHeaders().Accept
            .Where(range => range.Quality is not 0)
            .OrderByDescending(range => range.Quality ?? 1)
            .Select(ShapeOf)
            .FirstOrDefault(shape => shape is not null);
        return ValueTask.FromResult(new VacancyForm(best ?? VacancyShape.Json));
    }

    private static bool Has(string? accept, string type) => accept?.Contains(type, StringComparison.OrdinalIgnoreCase) == true;

    private static VacancyShape? ShapeOf(MediaTypeHeaderValue range) =>
        Is(range, JobPosting.MediaType) ? VacancyShape.Posting
        : Is(range, VacancyHtml.MediaType) ? VacancyShape.Page
        : range.MatchesAllTypes || Is(range, "application/json") || Is(range, "application/*") ? VacancyShape.Json
        : null;

    private static bool Is(MediaTypeHeaderValue range, string type) => range.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase);
}
