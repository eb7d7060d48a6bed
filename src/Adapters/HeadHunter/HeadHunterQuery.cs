using System.Globalization;
using System.Text;

namespace JobFunctions.Adapters.HeadHunter;

/// <summary>One page of <c>GET /vacancies</c> with what is left to take from its query.</summary>
/// <remarks>
/// Written as hh.ru's own relative address; what only we need stands behind the <c>#</c>, which is never sent:
/// <c>vacancies?text=...&amp;page=0&amp;per_page=100#take=250</c>.
/// </remarks>
internal sealed record HeadHunterQuery
{
    /// <summary>Items of a page; hh.ru allows no more.</summary>
    public const int PageSize = 100;

    /// <summary>hh.ru rounds the ends of a window to this.</summary>
    private static readonly TimeSpan WindowStep = TimeSpan.FromMinutes(5);

    /// <summary>hh.ru publishes a vacancy for 30 days at a time; twice that leaves room for those prolonged.</summary>
    private static readonly TimeSpan OldestPublication = TimeSpan.FromDays(60);

    /// <summary>Names and values besides the page and the window, in order; a name may repeat.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Filters { get; init; }

    public int Page { get; init; }

    /// <summary>Most vacancies to take: of a first page for the whole query and what follows from it, of a later page for itself.</summary>
    public required int Take { get; init; }

    /// <summary>Start of the publication window; null where the query has none.</summary>
    public DateTimeOffset? From { get; init; }

    public DateTimeOffset? To { get; init; }

    /// <summary>How far back the windows after this one go; null where the query has no window.</summary>
    public DateTimeOffset? Oldest { get; init; }

    /// <summary>What hh.ru is asked.</summary>
    public string Address
    {
        get
        {
            var address = new StringBuilder("vacancies?");
            foreach (var (name, value) in Filters)
            {
                address.Append(name).Append('=').Append(Uri.EscapeDataString(value)).Append('&');
            }

            if (From is { } from && To is { } to)
            {
                address.Append("date_from=").Append(Uri.EscapeDataString(Write(from))).Append('&')
                    .Append("date_to=").Append(Uri.EscapeDataString(Write(to))).Append('&');
            }

            return address.Append(CultureInfo.InvariantCulture, $"page={Page}&per_page={PageSize}").ToString();
        }
    }

    /// <exception cref="FormatException">The text was not written by <see cref="ToString"/>.</exception>
    public static HeadHunterQuery Parse(string request)
    {
        var hash = request.IndexOf('#', StringComparison.Ordinal);
        if (hash < 0 || !request.StartsWith("vacancies?", StringComparison.Ordinal))
        {
            throw new FormatException("This is no query of hh.ru.");
        }

        List<KeyValuePair<string, string>> filters = [];
        var own = Pairs(request[(hash + 1)..]).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        foreach (var pair in Pairs(request["vacancies?".Length..hash]))
        {
            if (pair.Key is "page" or "date_from" or "date_to")
            {
                own.Add(pair.Key, pair.Value);
            }
            else if (pair.Key != "per_page")
            {
                filters.Add(pair);
            }
        }

        return new HeadHunterQuery
        {
            Filters = filters,
            Page = Number("page"),
            Take = Number("take"),
            From = Time("date_from"),
            To = Time("date_to"),
            Oldest = Time("oldest"),
        };

        int Number(string name) => int.Parse(own.GetValueOrDefault(name, ""), NumberStyles.None, CultureInfo.InvariantCulture);

        DateTimeOffset? Time(string name) =>
            own.TryGetValue(name, out var text) ? HeadHunterMapper.Time(text) ?? throw new FormatException($"'{name}' is no time.") : null;
    }

    /// <summary>The later pages that hold what is left to take.</summary>
    /// <param name="reachable">Items that the pages of this query can give.</param>
    public IEnumerable<HeadHunterQuery> LaterPages(int reachable)
    {
        var take = Math.Min(Take, reachable);
        for (var page = 1; page * PageSize < take; page++)
        {
            yield return this with { Page = page, Take = Math.Min(PageSize, take - (page * PageSize)) };
        }
    }

    /// <summary>The same query over a newer, shorter window that should hold about as many as its pages can give.</summary>
    /// <returns>null when the window is as short as windows get.</returns>
    public HeadHunterQuery? Narrow(int reachable, long found, DateTimeOffset now)
    {
        var to = To ?? RoundUp(now + WindowStep);
        var from = From ?? to - OldestPublication;
        var share = Math.Min(0.8 * reachable / found, 0.5);
        var length = TimeSpan.FromTicks((long)((to - from).Ticks * share));
        length = TimeSpan.FromTicks(Math.Max(length.Ticks / WindowStep.Ticks, 1) * WindowStep.Ticks);
        return length >= to - from ? null : this with { From = to - length, To = to, Oldest = Oldest ?? from };
    }

    /// <summary>The rest of the time before this window, once all that is here is taken.</summary>
    public HeadHunterQuery? Earlier(int reachable) =>
        Take > reachable && From > Oldest ? this with { From = Oldest, To = From, Take = Take - reachable } : null;

    public override string ToString() => Oldest is { } oldest
        ? string.Create(CultureInfo.InvariantCulture, $"{Address}#take={Take}&oldest={Uri.EscapeDataString(Write(oldest))}")
        : string.Create(CultureInfo.InvariantCulture, $"{Address}#take={Take}");

    private static IEnumerable<KeyValuePair<string, string>> Pairs(string query) =>
        from part in query.Split('&', StringSplitOptions.RemoveEmptyEntries)
        let sign = part.IndexOf('=', StringComparison.Ordinal)
        where sign > 0
        select KeyValuePair.Create(part[..sign], Uri.UnescapeDataString(part[(sign + 1)..]));

    private static DateTimeOffset RoundUp(DateTimeOffset time) =>
        new((time.UtcTicks + WindowStep.Ticks - 1) / WindowStep.Ticks * WindowStep.Ticks, TimeSpan.Zero);

    private static string Write(DateTimeOffset time) =>
        time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'+0000'", CultureInfo.InvariantCulture);
}
