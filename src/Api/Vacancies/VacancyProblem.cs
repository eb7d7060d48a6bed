using System.Diagnostics;
using JobFunctions.Api.Problems;
using JobFunctions.Core.Vacancies.Posting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace JobFunctions.Api.Vacancies;

/// <summary>Why a vacancy cannot be shown or changed.</summary>
internal static class VacancyProblem
{
    public static ProblemHttpResult Unknown() => Problem.NotFound("There is no vacancy with this id.");

    public static ProblemHttpResult Of(PostingResult result) => result switch
    {
        PostingResult.Unknown => Unknown(),
        PostingResult.Illegal(var status) => Problem.Conflict($"The vacancy is {StatusWord(status)}; that does not allow this."),
        PostingResult.EmployerBlocked => Problem.Conflict("Its employer is blocked. Let them in first."),
        PostingResult.TitleFixed => Problem.Conflict("The title is fixed once the vacancy was accepted. Post another vacancy."),
        PostingResult.Duplicate({ } existing) => Problem.Conflict($"You have a vacancy that says the same: {existing}."),
        PostingResult.Duplicate => Problem.Conflict("You have a vacancy that says the same."),
        _ => throw new UnreachableException($"{result} is no problem."),
    };

    private static string StatusWord(PostingStatus status) => status == PostingStatus.UnderReview ? "under_review" : status.ToString().ToLowerInvariant();
}
