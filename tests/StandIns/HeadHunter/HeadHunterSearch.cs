using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace JobFunctions.StandIns.HeadHunter;

/// <summary>Answers <c>GET /vacancies</c>: hh.ru API, section "Search", read 2026-11. Unknown parameters are ignored, as there.</summary>
internal sealed class HeadHunterSearch(IReadOnlyList<HeadHunterEntry> entries, HeadHunterStandInOptions options)
{
    private const int MaxPageSize = 100;
    private static readonly TimeSpan DateStep = TimeSpan.FromMinutes(5);

    private static readonly Dictionary<string, HashSet<string>> Subtrees =
        HeadHunterPlace.All.ToDictionary(place => place.Id, place => HeadHunterPlace.Under(place).Select(under => under.Id).ToHashSet(StringComparer.Ordinal));

    /// <returns>The answer's root, or the name of the argument that is wrong; both ends of a depth error are named with a comma.</returns>
    public (JsonObject? Root, string? BadArgument) Run(IQueryCollection query)
    {
        if (!Number(query, "page", 0, out var page))
        {
            return (null, "page");
        }

        if (!Number(query, "per_page", 20, out var perPage) || perPage > MaxPageSize)
        {
            return (null, "per_page");
        }

        if ((page + 1) * perPage > options.DepthCap)
        {
            return (null, "page,per_page");
        }

        if (query.ContainsKey("date_to") && !query.ContainsKey("date_from"))
        {
            return (null, "date_to");
        }

        if (query.ContainsKey("period") && query.ContainsKey("date_from"))
        {
            return (null, "period");
        }

        if (!Time(query["date_from"], out var from) || !Time(query["date_to"], out var to))
        {
            return (null, "date_from");
        }

        var text = query["text"].ToString();
        var score = HeadHunterQueryLanguage.Compile(text, [.. query["search_field"].OfType<string>()]);
        var found = entries
            .Where(entry => !entry.IsArchived && Fits(entry, query, from, to))
            .Select(entry => (Entry: entry, Score: score(entry)))
            .Where(hit => hit.Score > 0);
        var ordered = (query["order_by"].ToString() switch
        {
            "publication_time" => found.OrderByDescending(hit => hit.Entry.PublishedAt),
            "salary_desc" => found.OrderByDescending(hit => Rubles(hit.Entry) ?? 0),
            "salary_asc" => found.OrderBy(hit => Rubles(hit.Entry) ?? double.MaxValue),
            _ => found.OrderByDescending(hit => hit.Score).ThenByDescending(hit => hit.Entry.PublishedAt),
        }).ThenBy(hit => hit.Entry.Id, StringComparer.Ordinal).Select(hit => hit.Entry).ToList();
        var reachable = Math.Min(ordered.Count, options.DepthCap);
        return (new JsonObject
        {
            ["items"] = new JsonArray([.. ordered.Skip(page * perPage).Take(perPage).Select(entry => Item(entry, text))]),
            ["found"] = ordered.Count,
            ["pages"] = perPage == 0 ? 0 : (reachable + perPage - 1) / perPage,
            ["page"] = page,
            ["per_page"] = perPage,
            ["clusters"] = null,
            ["arguments"] = null,
            ["fixes"] = null,
            ["suggests"] = null,
            ["alternate_url"] = "https://hh.ru/search/vacancy",
        }, null);
    }

    private static JsonObject Item(HeadHunterEntry entry, string text)
    {
        var item = (JsonObject)entry.Item.DeepClone();
        var word = text.Split([' ', '(', ')', '"'], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
        if (word is not null && item["snippet"] is JsonObject snippet)
        {
            foreach (var name in (string[])["requirement", "responsibility"])
            {
                if ((string?)snippet[name] is { } part && !part.Contains("<highlighttext>", StringComparison.Ordinal)
                    && part.IndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
                {
                    snippet[name] = $"{part[..at]}<highlighttext>{part[at..(at + word.Length)]}</highlighttext>{part[(at + word.Length)..]}";
                }
            }
        }

        return item;
    }

    private static bool Fits(HeadHunterEntry entry, IQueryCollection query, DateTimeOffset? from, DateTimeOffset? to) =>
        AnyOf(query["area"], area => area == entry.AreaId || (Subtrees.TryGetValue(area, out var under) && under.Contains(entry.AreaId)))
        && AnyOf(query["professional_role"], role => entry.RoleIds.Contains(role))
        && AnyOf(query["experience"], level => entry.ExperienceId == level)
        && AnyOf(query["schedule"], schedule => entry.ScheduleId == schedule)
        && AnyOf(query["work_format"], format => entry.WorkFormatIds.Contains(format))
        && AnyOf(query["employer_id"], employer => entry.EmployerId == employer)
        && (query["only_with_salary"] != "true" || entry.HasSalary)
        && FitsSalary(entry, query)
        && (from is null || entry.PublishedAt >= from)
        && (to is null || entry.PublishedAt <= to);

    // "Near the amount", and none at all: ranges that reach it and do not start above three times of it.
    private static bool FitsSalary(HeadHunterEntry entry, IQueryCollection query)
    {
        if (!double.TryParse(query["salary"], CultureInfo.InvariantCulture, out var amount) || Rubles(entry) is not { } most)
        {
            return true;
        }

        var rate = HeadHunterPlace.Rubles.GetValueOrDefault(query["currency"].FirstOrDefault() ?? "RUR", 1);
        return most >= amount * rate && (entry.SalaryFrom ?? 0) * HeadHunterPlace.Rubles.GetValueOrDefault(entry.Currency, 1) <= 3 * amount * rate;
    }

    private static double? Rubles(HeadHunterEntry entry) =>
        (entry.SalaryTo ?? entry.SalaryFrom) * HeadHunterPlace.Rubles.GetValueOrDefault(entry.Currency, 1);

    private static bool AnyOf(StringValues values, Func<string, bool> fits) => values.Count == 0 || values.OfType<string>().Any(fits);

    private static bool Number(IQueryCollection query, string name, int usual, out int value)
    {
        value = usual;
        return !query.ContainsKey(name) || (int.TryParse(query[name], NumberStyles.None, CultureInfo.InvariantCulture, out value) && value < 100_000);
    }

    private static bool Time(StringValues text, out DateTimeOffset? time)
    {
        time = null;
        if (text.Count == 0)
        {
            return true;
        }

        if (!DateTimeOffset.TryParseExact(
            text, ["yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var exact))
        {
            return false;
        }

        time = new DateTimeOffset((exact.UtcTicks + (DateStep.Ticks / 2)) / DateStep.Ticks * DateStep.Ticks, TimeSpan.Zero);
        return true;
    }
}
