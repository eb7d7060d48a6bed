using System.Text.Json;
using System.Text.Json.Serialization;
using JobFunctions.Core.Accounts.Mails;
using JobFunctions.Core.Search;
using JobFunctions.Core.Text;
using JobFunctions.Core.TextSearch;
using JobFunctions.Core.Vacancies.Indexing;
using JobFunctions.Core.Vacancies.Posting;
using Microsoft.Extensions.Options;

namespace JobFunctions.Core.Vacancies.Live;

/// <summary>The platform's own vacancies as a source for a seeker's search; always on.</summary>
/// <remarks>
/// Asking costs nothing here, so it asks widely: for all words of each position, for each of these words, for the person's skills; the ranking
/// says what fits. One page out of memory has it all; only vacancies that are read in full are read from the store.
/// </remarks>
internal sealed partial class PlatformVacancySource(LiveVacancies live, FindPosting find, IOptions<SiteOptions> site, TimeProvider time) : IVacancySource
{
    private const int MaxTexts = 24;

    public string Name => VacancyId.Platform;

    public bool IsEnabled => true;

    public Task<IReadOnlyList<SourceQuery>> PlanAsync(SearchCriteria criteria, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var texts = criteria.Positions.Append(criteria.Text ?? "").Select(WordsOf).Where(words => words.Count > 0).ToList();
        var request = new PlatformRequest(
            [.. texts.Select(words => string.Join(' ', words)).Concat(texts.SelectMany(words => words)).Distinct().Take(MaxTexts)],
            [.. criteria.Skills.Take(VacancyQuery.MaxItems)],
            criteria.AreaIsRequired ? criteria.Area : null,
            criteria.RemoteOnly,
            criteria.Limit);
        return Task.FromResult<IReadOnlyList<SourceQuery>>(
            request.Texts.Count + request.Skills.Count == 0
                ? []
                : [new SourceQuery(Name, JsonSerializer.Serialize(request, Wire.Default.PlatformRequest), request.Texts.Count > 0 ? request.Texts[0] : request.Skills[0])]);
    }

    public async Task<SourcePage> FetchAsync(SourceQuery query, CancellationToken cancellationToken)
    {
        var request = Read(query);
        if (!await live.BecomeReadyAsync(cancellationToken))
        {
            throw new SourceBusyException("The vacancies of the platform are still being read.");
        }

        var found = InTurn([.. QueriesOf(request).Select(wanted => Search(wanted, request.Limit))]).DistinctBy(vacancy => vacancy.Id).ToList();
        var now = time.GetUtcNow();
        return new SourcePage(
            [.. found.Take(request.Limit).Select(vacancy => vacancy.ToVacancy(now, site.Value.Address) with { HasDetails = false })], found.Count, []);
    }

    public async Task<Vacancy?> FindAsync(VacancyId id, CancellationToken cancellationToken) =>
        id.Source is null && await find.ByIdAsync(id, cancellationToken) is { } vacancy ? vacancy.ToVacancy(time.GetUtcNow(), site.Value.Address) : null;

    /// <summary>Where the place is a condition, it is asked for, and remote work besides.</summary>
    private static IEnumerable<VacancyQuery> QueriesOf(PlatformRequest request)
    {
        var queries = request.Texts.Select(text => new VacancyQuery { Search = text, LastWord = LastWord.Whole });
        if (request.Skills.Count > 0)
        {
            queries = queries.Append(new VacancyQuery { Skills = request.Skills, AnySkill = true });
        }

        return request switch
        {
            { RemoteOnly: true } => queries.Select(query => query with { Remote = true }),
            { Area: { } area } => queries.SelectMany(query => new[] { query with { Locations = [area] }, query with { Remote = true } }),
            _ => queries,
        };
    }

    private List<PostedVacancy> Search(VacancyQuery query, int limit)
    {
        var found = new List<PostedVacancy>();
        string? cursor = null;
        try
        {
            do
            {
                var page = live.Search(query with { Limit = IndexQuery.MaxLimit, Cursor = cursor });
                found.AddRange(page.Vacancies);
                cursor = page.NextCursor;
            }
            while (cursor is not null && found.Count < limit);
        }
        catch (InvalidQueryException)
        {
            // A position of more words than a search takes. Its words are searched one by one besides.
        }

        return found;
    }

    /// <summary>The first of each list, then the second of each.</summary>
    private static IEnumerable<PostedVacancy> InTurn(IReadOnlyCollection<List<PostedVacancy>> lists)
    {
        var longest = lists.Count == 0 ? 0 : lists.Max(list => list.Count);
        return Enumerable.Range(0, longest).SelectMany(place => lists.Where(list => place < list.Count).Select(list => list[place]));
    }

    /// <summary>Words only: what a person writes in a resume is no query with signs of its own.</summary>
    private static List<string> WordsOf(string text) =>
        [.. Tokenizer.Tokenize(text).Select(token => token.Word).Where(word => !StopWords.Contains(word)).Distinct()];

    private static PlatformRequest Read(SourceQuery query)
    {
        try
        {
            return JsonSerializer.Deserialize(query.Request, Wire.Default.PlatformRequest) is { Texts: not null, Skills: not null, Limit: > 0 } request
                ? request
                : throw new SourceRefusedException("The platform was asked for nothing.");
        }
        catch (JsonException malformed)
        {
            throw new SourceRefusedException("The platform cannot read what it was asked for.", malformed);
        }
    }

    [JsonSerializable(typeof(PlatformRequest))]
    private sealed partial class Wire : JsonSerializerContext;
}
