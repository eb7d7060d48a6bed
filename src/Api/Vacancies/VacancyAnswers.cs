using JobFunctions.Api.Paging;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies.Posting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace JobFunctions.Api.Vacancies;

/// <summary>Makes replies of vacancies, with their salaries at the latest rate.</summary>
internal sealed class VacancyAnswers(IExchangeRates rates)
{
    public async Task<Results<Ok<VacancyReply>, ProblemHttpResult>> OneAsync(PostedVacancy? vacancy, CancellationToken cancellationToken) =>
        vacancy is null ? VacancyProblem.Unknown() : TypedResults.Ok(await ReplyAsync(vacancy, cancellationToken));

    public async Task<Results<Ok<VacancyReply>, ProblemHttpResult>> OneAsync(PostingResult result, CancellationToken cancellationToken) =>
        result is PostingResult.Done(var vacancy) ? TypedResults.Ok(await ReplyAsync(vacancy, cancellationToken)) : VacancyProblem.Of(result);

    public async Task<Results<Created<VacancyReply>, ProblemHttpResult>> CreatedAsync(PostingResult result, string path, CancellationToken cancellationToken) =>
        result is PostingResult.Done(var vacancy)
            ? TypedResults.Created($"{path}/{vacancy.Id}", await ReplyAsync(vacancy, cancellationToken))
            : VacancyProblem.Of(result);

    public async Task<Ok<ListReply<VacancyReply>>> ListAsync(Page<PostedVacancy> page, CancellationToken cancellationToken)
    {
        var table = await rates.GetLatestAsync(cancellationToken);
        return TypedResults.Ok(ListReply<VacancyReply>.Of(page, vacancy => VacancyReply.Of(vacancy, table)));
    }

    private async Task<VacancyReply> ReplyAsync(PostedVacancy vacancy, CancellationToken cancellationToken) =>
        VacancyReply.Of(vacancy, await rates.GetLatestAsync(cancellationToken));
}
