using System.Text.Json;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Mails;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Vacancies.Live;
using JobFunctions.Core.Vacancies.Posting;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace JobFunctions.Api.Vacancies;

/// <summary>Single open vacancies for everybody. What was read lately is kept, ready to send, until the vacancy or the rates change.</summary>
internal sealed class VacancyPages(
    LiveVacancies live, FindPosting find, FindAccount findAccount, IExchangeRates exchange, IOptions<JsonOptions> json, IOptions<SiteOptions> site) : IDisposable
{
    private const long MaxBytes = 16_000_000;
    private const int EntryBytes = 500;

    // What is told of an employer is not part of the vacancy, and changes without it.
    private static readonly TimeSpan LongestKept = TimeSpan.FromMinutes(10);

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = MaxBytes });

    /// <returns>null when there is none that anybody may see.</returns>
    public async ValueTask<VacancyPage?> FindAsync(VacancyId id, VacancyShape shape, CancellationToken cancellationToken)
    {
        var shown = live.Find(id);
        var rates = await exchange.GetLatestAsync(cancellationToken);
        if (shown is not null && _kept.TryGetValue((id, shape), out Kept? kept) && kept!.IsOf(shown, rates)) // Nothing else is put there.
        {
            return kept.Page;
        }

        if (await find.OpenAsync(id, cancellationToken) is not { } vacancy)
        {
            return null;
        }

        var page = shape switch
        {
            VacancyShape.Posting => await PostingAsync(vacancy, cancellationToken),
            VacancyShape.Page => new VacancyPage(VacancyHtml.ToBytes(vacancy), VacancyHtml.MediaType),
            _ => Reply(vacancy, rates),
        };
        if (shown?.UpdatedAt == vacancy.UpdatedAt)
        {
            _kept.Set((id, shape), new Kept(shown, rates, page), new MemoryCacheEntryOptions { Size = page.Length + EntryBytes, AbsoluteExpirationRelativeToNow = LongestKept });
        }

        return page;
    }

    public void Dispose() => _kept.Dispose();

    private VacancyPage Reply(PostedVacancy vacancy, RateTable rates) =>
        new(JsonSerializer.SerializeToUtf8Bytes(VacancyReply.Of(vacancy, rates), json.Value.SerializerOptions), "application/json");

    private async Task<VacancyPage> PostingAsync(PostedVacancy vacancy, CancellationToken cancellationToken)
    {
        var employer = await findAccount.ByIdAsync(vacancy.EmployerId, cancellationToken);
        var page = new Uri($"{site.Value.Address.TrimEnd('/')}{JobEndpoints.Path}/{vacancy.Id}");
        return new VacancyPage(JobPosting.ToBytes(JobPosting.Of(vacancy, page, employer?.Value.Employer?.Website)), JobPosting.MediaType);
    }

    private sealed record Kept(PostedVacancy Shown, RateTable Rates, VacancyPage Page)
    {
        public bool IsOf(PostedVacancy shown, RateTable rates) => ReferenceEquals(Shown, shown) && ReferenceEquals(Rates, rates);
    }
}
