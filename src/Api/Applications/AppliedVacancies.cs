using JobFunctions.Api.Paging;
using JobFunctions.Api.Vacancies;
using JobFunctions.Core.Applications;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies.Posting;

namespace JobFunctions.Api.Applications;

/// <summary>Finds the vacancies of a page of applications.</summary>
internal sealed class AppliedVacancies(FindPosting findPosting, IExchangeRates rates)
{
    /// <summary>The vacancies that are still there, in the order of the applications.</summary>
    public async Task<ListReply<VacancyReply>> ListAsync(Page<Application> page, CancellationToken cancellationToken)
    {
        var details = await ListDetailsAsync(page, cancellationToken);
        return new ListReply<VacancyReply>([.. details.Items.Select(item => item.Vacancy).OfType<VacancyReply>()], details.NextCursor);
    }

    public async Task<ListReply<AppliedVacancyReply>> ListDetailsAsync(Page<Application> page, CancellationToken cancellationToken)
    {
        var table = await rates.GetLatestAsync(cancellationToken);
        var vacancies = await Task.WhenAll(page.Items.Select(application => findPosting.ByIdAsync(application.VacancyId, cancellationToken)));
        var items = page.Items.Zip(
            vacancies,
            (application, vacancy) => new AppliedVacancyReply(vacancy is null ? null : VacancyReply.Of(vacancy, table), ApplicationReply.Of(application)));
        return new ListReply<AppliedVacancyReply>([.. items], CursorText.Encode(page.Next));
    }
}
