using System.Text.Json;
using JobFunctions.Core.Search;
using JobFunctions.Core.Vacancies;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.HeadHunter;

/// <summary>The vacancies of hh.ru.</summary>
internal sealed partial class HeadHunterVacancySource : IVacancySource, IDisposable
{
    /// <summary>A suggestion is asked for with 2 to 3,000 characters; a position is far shorter.</summary>
    private const int MaxPosition = 200;

    private readonly HeadHunterClient _client;
    private readonly HeadHunterDetailCache _details;
    private readonly HeadHunterDictionary<IReadOnlyList<HeadHunterWire.AreaNode>, HeadHunterAreas> _areas;
    private readonly HeadHunterDictionary<HeadHunterWire.RoleTree, HeadHunterRoles> _roles;
    private readonly TimeProvider _time;
    private readonly ILogger<HeadHunterVacancySource> _log;

    public HeadHunterVacancySource(
        IOptions<HeadHunterOptions> options, HeadHunterClient client, TimeProvider time, ILogger<HeadHunterVacancySource> log)
    {
        IsEnabled = options.Value.IsEnabled;
        _client = client;
        _time = time;
        _log = log;
        _details = new HeadHunterDetailCache(time);
        _areas = new(client, "areas", HeadHunterWire.Json.IReadOnlyListAreaNode, nodes => new HeadHunterAreas(nodes), time);
        _roles = new(client, "professional_roles", HeadHunterWire.Json.RoleTree, tree => new HeadHunterRoles(tree), time);
    }

    public string Name => HeadHunterMapper.Source;

    public bool IsEnabled { get; }

    public async Task<IReadOnlyList<SourceQuery>> PlanAsync(SearchCriteria criteria, CancellationToken cancellationToken)
    {
        var areas = criteria is { Area: { } area, RemoteOnly: false } ? await FindAreasAsync(area, cancellationToken) : [];
        var roles = criteria.Positions.Count > 0 ? await FindRolesAsync(criteria.Positions[0].Trim(), cancellationToken) : [];
        var queries = HeadHunterPlan.Make(criteria, areas, roles);
        LogPlanned(queries.Count, areas.Count, roles.Count);
        return queries;
    }

    public async Task<SourcePage> FetchAsync(SourceQuery query, CancellationToken cancellationToken)
    {
        var asked = HeadHunterQuery.Parse(query.Request);
        if (await _client.FindAsync(asked.Address, HeadHunterWire.Json.Page, cancellationToken) is not { } page)
        {
            return new SourcePage([], asked.Page == 0 ? 0 : null, []);
        }

        if (asked.Page > 0)
        {
            return new SourcePage(await ToVacanciesAsync(page, asked.Take, cancellationToken), null, []);
        }

        var found = (int)Math.Clamp(page.Found, 0, int.MaxValue);
        var reachable = (int)Math.Min(found, Math.Max(page.Pages, 1L) * HeadHunterQuery.PageSize);
        if (found > reachable && asked.Take > reachable && asked.Narrow(reachable, found, _time.GetUtcNow()) is { } narrower)
        {
            LogNarrowed(found, reachable);
            return new SourcePage([], found, [query with { Request = narrower.ToString() }]);
        }

        var further = asked.LaterPages(reachable).ToList();
        if (asked.Earlier(reachable) is { } earlier)
        {
            further.Add(earlier);
        }

        return new SourcePage(
            await ToVacanciesAsync(page, asked.Take, cancellationToken),
            found,
            [.. further.Select(next => query with { Request = next.ToString() })]);
    }

    public async Task<Vacancy?> FindAsync(VacancyId id, CancellationToken cancellationToken)
    {
        if (id.Source != Name)
        {
            return null;
        }

        if (_details.Find(id) is { } kept)
        {
            return kept;
        }

        var item = await _client.FindAsync($"vacancies/{Uri.EscapeDataString(id.LocalId)}", HeadHunterWire.Json.VacancyItem, cancellationToken);
        if (item is null)
        {
            return null;
        }

        var areas = await _areas.TryGetAsync(cancellationToken);
        var vacancy = HeadHunterMapper.ToVacancy(item with { Description = item.Description ?? "" }, area => areas?.CountryOf(area));
        if (vacancy is null || vacancy.Id != id)
        {
            throw new SourceBusyException("hh.ru sent another vacancy than the one asked for, or half of it.");
        }

        _details.Put(vacancy);
        return vacancy;
    }

    public void Dispose()
    {
        _areas.Dispose();
        _roles.Dispose();
    }

    // Places and roles only narrow what is asked for, and all that comes back is checked again: without them the search is wider.
    private async Task<IReadOnlyList<string>> FindAreasAsync(string area, CancellationToken cancellationToken)
    {
        try
        {
            return (await _areas.GetAsync(cancellationToken)).Find(area);
        }
        catch (SourceRefusedException exception)
        {
            LogWithout("areas", exception.Message);
            return [];
        }
    }

    private async Task<IReadOnlyList<string>> FindRolesAsync(string position, CancellationToken cancellationToken)
    {
        if (position.Length is < 2 or > MaxPosition)
        {
            return [];
        }

        try
        {
            var address = $"suggests/positions?text={Uri.EscapeDataString(position)}";
            var (suggestions, _) = await _client.GetOpenAsync(address, HeadHunterWire.Json.Suggestions, null, cancellationToken);
            return suggestions is not null && HeadHunterRoles.Of(suggestions, position) is { Count: > 0 } suggested
                ? suggested
                : (await _roles.GetAsync(cancellationToken)).Find(position);
        }
        catch (SourceRefusedException exception)
        {
            LogWithout("roles", exception.Message);
            return [];
        }
    }

    private async Task<IReadOnlyList<Vacancy>> ToVacanciesAsync(HeadHunterWire.Page page, int take, CancellationToken cancellationToken)
    {
        var areas = await _areas.TryGetAsync(cancellationToken);
        List<Vacancy> vacancies = [];
        var broken = 0;
        foreach (var raw in (page.Items ?? []).Take(take))
        {
            if (ToVacancy(raw, areas) is { } vacancy)
            {
                _details.Seen(vacancy);
                vacancies.Add(vacancy);
            }
            else
            {
                broken++;
            }
        }

        if (broken > 0)
        {
            LogBroken(broken, vacancies.Count + broken);
        }

        return vacancies;
    }

    // One item that hh.ru sends otherwise than documented must not cost the other ninety-nine.
    private static Vacancy? ToVacancy(JsonElement raw, HeadHunterAreas? areas)
    {
        try
        {
            return raw.Deserialize(HeadHunterWire.Json.VacancyItem) is { } item
                ? HeadHunterMapper.ToVacancy(item, area => areas?.CountryOf(area))
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "hh.ru: {Queries} queries planned, {Areas} areas, {Roles} roles.")]
    private partial void LogPlanned(int queries, int areas, int roles);

    [LoggerMessage(Level = LogLevel.Warning, Message = "hh.ru gives no {What}, the search goes on without: {Reason}")]
    private partial void LogWithout(string what, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "hh.ru: {Found} found and {Reachable} within reach; the query is split by time.")]
    private partial void LogNarrowed(int found, int reachable);

    [LoggerMessage(Level = LogLevel.Warning, Message = "hh.ru: {Broken} of {Items} items of a page are unreadable and left out.")]
    private partial void LogBroken(int broken, int items);
}
