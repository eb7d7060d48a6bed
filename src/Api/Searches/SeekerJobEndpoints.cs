using JobFunctions.Api.Paging;
using JobFunctions.Api.Problems;
using JobFunctions.Api.Replies;
using JobFunctions.Api.Resumes;
using JobFunctions.Api.Security;
using JobFunctions.Api.Vacancies;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Applications.Matching;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Matching;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;
using JobFunctions.Core.Search.Saved;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Searches;

/// <summary>What a seeker does with single vacancies: puts them aside, and asks how they fit.</summary>
internal static class SeekerJobEndpoints
{
    public static void MapSeekerJobs(this IEndpointRouteBuilder canonical)
    {
        var jobs = canonical.MapGroup("/jobs")
            .RequireAuthorization(Policies.User)
            .WithTags("Seekers")
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden);
        jobs.MapGet("/saved", ListSavedAsync)
            .WithName("ListSavedVacancies").WithSummary("List the vacancies that you saved, the last one first");
        jobs.MapPost("/{vacancy_id}/save", SaveAsync)
            .WithName("SaveVacancy")
            .WithSummary("Save a vacancy for later")
            .WithDescription("An open vacancy of the platform, or one that a search of yours found. Saving again changes nothing. What is saved stays, also when the search is kept no longer.");
        jobs.MapDelete("/{vacancy_id}/save", UndoAsync)
            .WithName("UnsaveVacancy").WithSummary("Take a vacancy off those that you saved");
        jobs.MapPost("/{vacancy_id}/analyze", AnalyzeAsync)
            .WithName("AnalyzeVacancy")
            .WithSummary("Get how well a resume fits a vacancy, with all that is behind it")
            .ProducesProblem(StatusCodes.Status409Conflict);
        jobs.MapGet("/{vacancy_id}/match_score", ScoreAsync)
            .WithName("GetMatchScore")
            .WithSummary("Get how well a resume fits a vacancy")
            .WithDescription("409 while there is no resume that is ready.")
            .ProducesProblem(StatusCodes.Status409Conflict)
            .WithETag();
    }

    private static async Task<Ok<ListReply<SavedVacancyReply>>> ListSavedAsync(
        [AsParameters] PageQuery page, Caller caller, SaveVacancy save, IExchangeRates rates, CancellationToken cancellationToken)
    {
        var table = await rates.GetLatestAsync(cancellationToken);
        var saved = await save.ListAsync(caller.Id, page.ToRequest(), cancellationToken);
        return TypedResults.Ok(ListReply<SavedVacancyReply>.Of(saved, item => SavedVacancyReply.Of(item, table)));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> SaveAsync(
        [AsParameters] FoundVacancyInRoute vacancy, Caller caller, SaveVacancy save, CancellationToken cancellationToken) =>
        vacancy.Id is { } id && await save.RunAsync(caller.Id, id, cancellationToken) ? TypedResults.NoContent() : VacancyProblem.Unknown();

    private static async Task<Results<NoContent, ProblemHttpResult>> UndoAsync(
        [AsParameters] FoundVacancyInRoute vacancy, Caller caller, SaveVacancy save, CancellationToken cancellationToken) =>
        vacancy.Id is { } id && await save.UndoAsync(caller.Id, id, cancellationToken) ? TypedResults.NoContent() : VacancyProblem.Unknown();

    private static async Task<Results<Ok<AnalysisReply>, ProblemHttpResult>> AnalyzeAsync(
        [AsParameters] FoundVacancyInRoute vacancy,
        AnalyzeRequest? request,
        Caller caller,
        FindVacancy findVacancy,
        FindResume findResume,
        MatchVacancy match,
        CancellationToken cancellationToken)
    {
        var (ranked, resume, problem) = await MatchAsync(vacancy, request?.ResumeId, caller.Account, findVacancy, findResume, match, cancellationToken);
        return ranked is null ? problem! : TypedResults.Ok(AnalysisReply.Of(resume, ranked)); // One of the two is there.
    }

    private static async Task<Results<Ok<MatchScoreReply>, ProblemHttpResult>> ScoreAsync(
        [AsParameters] FoundVacancyInRoute vacancy,
        [AsParameters] MatchQuery query,
        Caller caller,
        FindVacancy findVacancy,
        FindResume findResume,
        MatchVacancy match,
        CancellationToken cancellationToken)
    {
        var (ranked, resume, problem) = await MatchAsync(vacancy, query.ResumeId, caller.Account, findVacancy, findResume, match, cancellationToken);
        return ranked is null ? problem! : TypedResults.Ok(MatchScoreReply.Of(resume, ranked)); // One of the two is there.
    }

    private static async Task<(RankedVacancy? Ranked, ResumeId Resume, ProblemHttpResult? Problem)> MatchAsync(
        FoundVacancyInRoute route,
        string? resumeId,
        Account account,
        FindVacancy findVacancy,
        FindResume findResume,
        MatchVacancy match,
        CancellationToken cancellationToken)
    {
        if (route.Id is not { } id || await findVacancy.RunAsync(account.Id, id, cancellationToken) is not { } vacancy)
        {
            return (null, default, VacancyProblem.Unknown());
        }

        var resume = GuidId.TryParse(resumeId, out ResumeId named)
            ? (await findResume.ByIdAsync(account.Id, named, cancellationToken))?.Value
            : await findResume.CurrentAsync(account, cancellationToken);
        return resume switch
        {
            null when string.IsNullOrWhiteSpace(resumeId) => (null, default, Problem.Conflict("You have no resume yet. Upload one first.")),
            null => (null, default, ResumeProblem.Unknown()),
            { Status: not ResumeStatus.Ready } => (null, default, ResumeProblem.NotReady(resume.Status, resume.Failure)),
            _ => (await match.RunAsync(resume, vacancy, cancellationToken), resume.Id, null),
        };
    }
}
