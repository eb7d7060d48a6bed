using JobFunctions.Api.Idempotency;
using JobFunctions.Api.Replies;
using JobFunctions.Api.Security;
using JobFunctions.Core.Accounts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Profiles;

/// <summary>Profiles of recruiters and job seekers: the account's own fields under the names that clients of the job portal use.</summary>
internal static class ProfileEndpoints
{
    private const string Recruiters = "/api/v1/profiles/recruiters";
    private const string JobSeekers = "/api/v1/profiles/job-seekers";
    private const string OnceOnly = "Once: a second is a 409. What is left out stays as the account has it.";
    private const string OwnOnly = "Your own; an admin reads everybody's. Another's is a 404.";

    public static void MapProfiles(this IEndpointRouteBuilder canonical)
    {
        var profiles = canonical.MapGroup("/profiles").WithTags("Profiles").ProducesValidationProblem();

        var recruiters = profiles.MapGroup("/recruiters");
        recruiters.MapPost("/", CreateRecruiterAsync)
            .RequireAuthorization(Policies.Hr)
            .WithName("CreateRecruiter")
            .WithSummary("Make your recruiter's profile")
            .WithDescription(OnceOnly)
            .WithIdempotencyKey();
        recruiters.MapGet("/{id}", GetRecruiterAsync)
            .RequireAuthorization(Policies.HrOrAdmin)
            .WithName("GetRecruiter")
            .WithSummary("Get a recruiter's profile")
            .WithDescription(OwnOnly)
            .WithETag();
        recruiters.MapPut("/{id}", ChangeRecruiterAsync)
            .RequireAuthorization(Policies.Hr)
            .WithName("UpdateRecruiter")
            .WithSummary("Change your recruiter's profile");

        var seekers = profiles.MapGroup("/job-seekers");
        seekers.MapPost("/", CreateJobSeekerAsync)
            .RequireAuthorization(Policies.User)
            .WithName("CreateJobSeeker")
            .WithSummary("Make your job seeker's profile")
            .WithDescription(OnceOnly)
            .WithIdempotencyKey();
        seekers.MapGet("/{id}", GetJobSeekerAsync)
            .RequireAuthorization(Policies.UserOrAdmin)
            .WithName("GetJobSeeker")
            .WithSummary("Get a job seeker's profile")
            .WithDescription(OwnOnly)
            .WithETag();
        seekers.MapPut("/{id}", ChangeJobSeekerAsync)
            .RequireAuthorization(Policies.User)
            .WithName("UpdateJobSeeker")
            .WithSummary("Change your job seeker's profile");
    }

    private static Task<Results<Created<RecruiterReply>, ProblemHttpResult, ValidationProblem>> CreateRecruiterAsync(
        RecruiterProfileRequest request, Caller caller, Creation creation, ProfileAnswers answers, CancellationToken cancellationToken) =>
        answers.CreateAsync(request, caller, creation, Recruiters, RecruiterReply.Of, cancellationToken);

    private static async Task<Results<Ok<RecruiterReply>, ProblemHttpResult>> GetRecruiterAsync(
        [AsParameters] ProfileInRoute profile, Caller caller, ProfileAnswers answers, CancellationToken cancellationToken) =>
        await answers.FindAsync(profile, AccountRole.Hr, caller, cancellationToken) is { } account
            ? TypedResults.Ok(RecruiterReply.Of(account))
            : ProfileAnswers.Unknown();

    private static Task<Results<Ok<RecruiterReply>, ProblemHttpResult>> ChangeRecruiterAsync(
        [AsParameters] ProfileInRoute profile, RecruiterProfileRequest request, Caller caller, ProfileAnswers answers, CancellationToken cancellationToken) =>
        answers.ChangeAsync(profile, request, caller, RecruiterReply.Of, cancellationToken);

    private static Task<Results<Created<JobSeekerReply>, ProblemHttpResult, ValidationProblem>> CreateJobSeekerAsync(
        JobSeekerProfileRequest request, Caller caller, Creation creation, ProfileAnswers answers, CancellationToken cancellationToken) =>
        answers.CreateAsync(request, caller, creation, JobSeekers, JobSeekerReply.Of, cancellationToken);

    private static async Task<Results<Ok<JobSeekerReply>, ProblemHttpResult>> GetJobSeekerAsync(
        [AsParameters] ProfileInRoute profile, Caller caller, ProfileAnswers answers, CancellationToken cancellationToken) =>
        await answers.FindAsync(profile, AccountRole.User, caller, cancellationToken) is { } account
            ? TypedResults.Ok(JobSeekerReply.Of(account))
            : ProfileAnswers.Unknown();

    private static Task<Results<Ok<JobSeekerReply>, ProblemHttpResult>> ChangeJobSeekerAsync(
        [AsParameters] ProfileInRoute profile, JobSeekerProfileRequest request, Caller caller, ProfileAnswers answers, CancellationToken cancellationToken) =>
        answers.ChangeAsync(profile, request, caller, JobSeekerReply.Of, cancellationToken);
}
