using JobFunctions.Api.Problems;
using JobFunctions.Core.Reference;
using JobFunctions.Core.TextSearch;
using JobFunctions.Core.Vacancies.Live;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Vacancies;

/// <summary>The open vacancies as a list for everybody.</summary>
internal static class JobListEndpoints
{
    private static readonly TimeSpan NotReadyRetryAfter = TimeSpan.FromSeconds(2);

    public static void MapJobList(this RouteGroupBuilder jobs)
    {
        jobs.MapGet("/", ListAsync)
            .AllowAnonymous()
            .WithName("ListJobs")
            .WithSummary("Search the open vacancies")
            .WithDescription("A change is found at once by the instance that made it and within half a minute by others. A cursor is good for the conditions that it came with; vacancies that come or go meanwhile neither repeat others nor hide them.");
        jobs.MapGet("/stats", StatsAsync)
            .AllowAnonymous()
            .WithName("GetJobStats")
            .WithSummary("Count the open vacancies");
    }

    private static async Task<Results<Ok<JobListReply>, ValidationProblem, ProblemHttpResult>> ListAsync(
        [AsParameters] JobsQuery query, LiveVacancies live, ReferenceFilters references, IExchangeRates exchange, HttpResponse response, CancellationToken cancellationToken)
    {
        var rates = await exchange.GetLatestAsync(cancellationToken);
        var salaryFrom = query.SalaryFrom is { } amount ? rates.ToTenge(amount, query.SalaryCurrency) : null;
        if (query.SalaryFrom is not null && salaryFrom is null)
        {
            return Problem.Invalid("currency", "There is no rate for this currency.");
        }

        var (wanted, unknown) = await references.ResolveAsync(query.ToQuery(salaryFrom), cancellationToken);
        if (unknown is not null)
        {
            return Problem.Invalid(unknown, $"There is no {unknown} with this id.");
        }

        if (!await live.BecomeReadyAsync(cancellationToken))
        {
            return NotReady(response);
        }

        try
        {
            var page = live.Search(wanted);
            return TypedResults.Ok(new JobListReply(
                [.. page.Vacancies.Select(vacancy => JobItemReply.Of(vacancy, rates))],
                page.NextCursor,
                page.Total,
                page.Facets.Count > 0 ? JobFacetsReply.Of(page.Facets) : null));
        }
        catch (InvalidQueryException invalid)
        {
            return Problem.Invalid(invalid.Member, invalid.Message);
        }
    }

    private static async Task<Results<Ok<JobStatsReply>, ProblemHttpResult>> StatsAsync(
        LiveVacancies live, VacancyCounter counter, HttpResponse response, CancellationToken cancellationToken)
    {
        if (!await live.BecomeReadyAsync(cancellationToken))
        {
            return NotReady(response);
        }

        var counts = counter.Count();
        var kinds = JobFacetsReply.Of(counts.Facets);
        return TypedResults.Ok(new JobStatsReply(
            counts.Active,
            counts.Employers,
            kinds.Remote.FirstOrDefault(value => value.Value == "true")?.Count ?? 0,
            kinds.Category,
            kinds.Location,
            kinds.Country,
            kinds.JobType,
            kinds.Experience,
            kinds.Skills,
            counts.CountedAt));
    }

    private static ProblemHttpResult NotReady(HttpResponse response)
    {
        response.SetRetryAfter(NotReadyRetryAfter);
        return Problem.Of(StatusCodes.Status503ServiceUnavailable, "This instance has just started and still reads the vacancies. Try again.");
    }
}
