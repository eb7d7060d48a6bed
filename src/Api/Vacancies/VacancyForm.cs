using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace JobFunctions.Api.Vacancies;

/// <summary>The form in which a caller wants to read a vacancy.</summary>
/// <param name="IsPosting">As schema.org's JobPosting.</param>
public readonly record struct VacancyForm(bool IsPosting)
{
    /// <summary>Whichever of the two the <c>Accept</c> likes better, JSON where it does not say.</summary>
    public static ValueTask<VacancyForm> BindAsync(HttpContext context)
    {
        var accept = context.Request.Headers.Accept;
        if (accept.Count == 0 || !accept.Any(value => value?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true))
        {
            return ValueTask.FromResult(new VacancyForm(false));
        }

        // A stable sort: of what is liked alike the one named first comes first.
        var best = context.Request.GetTypedHeaders().Accept
            .Where(range => range.Quality is not 0)
            .OrderByDescending(range => range.Quality ?? 1)
            .FirstOrDefault(range => IsPostingIn(range) || IsJsonIn(range));
        return ValueTask.FromResult(new VacancyForm(best is not null && IsPostingIn(best)));
    }

    private static bool IsPostingIn(MediaTypeHeaderValue range) => range.MediaType.Equals(JobPosting.MediaType, StringComparison.OrdinalIgnoreCase);

    private static bool IsJsonIn(MediaTypeHeaderValue range) =>
        range.MatchesAllTypes
        || range.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        || range.MediaType.Equals("application/*", StringComparison.OrdinalIgnoreCase);
}
