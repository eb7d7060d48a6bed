using JobFunctions.Api.Paging;
using JobFunctions.Core.Applications;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Storage;

namespace JobFunctions.Api.Applications;

/// <summary>Makes replies of candidates, each with what their resume says.</summary>
internal sealed class Candidates(FindResume findResume, IExchangeRates rates)
{
    public async Task<ListReply<CandidateReply>> ListAsync(Page<Application> page, bool isBlind, CancellationToken cancellationToken)
    {
        var items = await Task.WhenAll(page.Items.Select(application => OneAsync(application, isBlind, cancellationToken)));
        return new ListReply<CandidateReply>(items, CursorText.Encode(page.Next));
    }

    public async Task<CandidateReply> OneAsync(Application application, bool isBlind, CancellationToken cancellationToken)
    {
        var resume = await findResume.ByIdAsync(application.AccountId, application.ResumeId, cancellationToken);
        return CandidateReply.Of(application, resume?.Value.Fields, await rates.GetLatestAsync(cancellationToken), isBlind);
    }
}
