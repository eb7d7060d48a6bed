using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace JobFunctions.StandIns.HeadHunter;

/// <summary>A vacancy of the stand-in, ready to be searched.</summary>
internal sealed partial class HeadHunterEntry
{
    private const int SnippetLength = 160;

    private static readonly string[] DetailOnly =
        ["description", "branded_description", "key_skills", "languages", "driver_license_types", "initial_created_at", "contacts"];

    private HeadHunterEntry(JsonObject json)
    {
        Id = Text(json, "id") ?? "";
        Name = Text(json, "name") ?? "";
        AreaId = IdOf(json, "area") ?? "";
        ExperienceId = IdOf(json, "experience");
        ScheduleId = IdOf(json, "schedule");
        RoleIds = Ids(json, "professional_roles");
        WorkFormatIds = Ids(json, "work_format");
        EmployerId = IdOf(json, "employer");
        IsArchived = json["archived"] is JsonValue archived && archived.TryGetValue<bool>(out var value) && value;
        PublishedAt = DateTimeOffset.ParseExact(Text(json, "published_at") ?? "", "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
        if ((json["salary_range"] ?? json["salary"]) is JsonObject salary)
        {
            HasSalary = true;
            Currency = Text(salary, "currency") ?? "RUR";
            SalaryFrom = (double?)salary["from"];
            SalaryTo = (double?)salary["to"];
        }
    }

    public string Id { get; }

    public string Name { get; }

    public string AreaId { get; }

    public string? ExperienceId { get; }

    public string? ScheduleId { get; }

    public string? EmployerId { get; }

    public IReadOnlyList<string> RoleIds { get; }

    public IReadOnlyList<string> WorkFormatIds { get; }

    public bool IsArchived { get; }

    public DateTimeOffset PublishedAt { get; }

    public bool HasSalary { get; }

    public string Currency { get; } = "RUR";

    public double? SalaryFrom { get; }

    public double? SalaryTo { get; }

    public required HeadHunterWords NameWords { get; init; }

    public required HeadHunterWords AllWords { get; init; }

    /// <summary>The full object.</summary>
    public required JsonObject Detail { get; init; }

    /// <summary>The object as a search page shows it.</summary>
    public required JsonObject Item { get; init; }

    /// <summary>From a full object.</summary>
    public static HeadHunterEntry Of(JsonObject detail)
    {
        var text = Plain(Text(detail, "description") ?? "");
        var item = (JsonObject)detail.DeepClone();
        foreach (var name in DetailOnly)
        {
            item.Remove(name);
        }

        var half = Math.Min(text.Length, SnippetLength);
        item["snippet"] ??= new JsonObject
        {
            ["requirement"] = text.Length > SnippetLength ? text[SnippetLength..Math.Min(text.Length, 2 * SnippetLength)] + "..." : null,
            ["responsibility"] = text[..half],
        };
        return Make(detail, item, text);
    }

    /// <summary>From a search item alone; its full object is made of it, with the snippet as the description.</summary>
    public static HeadHunterEntry OfItem(JsonObject item)
    {
        var snippet = item["snippet"] as JsonObject;
        var text = Plain($"{(snippet is null ? "" : Text(snippet, "responsibility"))} {(snippet is null ? "" : Text(snippet, "requirement"))}");
        var detail = (JsonObject)item.DeepClone();
        detail.Remove("snippet");
        detail["description"] = $"<p>{WebUtility.HtmlEncode(text)}</p>";
        detail["key_skills"] = new JsonArray();
        return Make(detail, item, text);
    }

    private static HeadHunterEntry Make(JsonObject detail, JsonObject item, string text)
    {
        var name = Text(item, "name") ?? "";
        var skills = string.Join(' ', (detail["key_skills"] as JsonArray ?? []).Select(skill => (string?)skill?["name"]));
        return new HeadHunterEntry(item)
        {
            Detail = detail,
            Item = item,
            NameWords = new HeadHunterWords(name),
            AllWords = new HeadHunterWords($"{name} {(string?)item["employer"]?["name"]} {text} {skills}"),
        };
    }

    private static string? Text(JsonObject json, string name) => (string?)json[name];

    private static string? IdOf(JsonObject json, string name) => (string?)json[name]?["id"];

    private static List<string> Ids(JsonObject json, string name) =>
        [.. (json[name] as JsonArray ?? []).Select(entry => (string?)entry?["id"]).OfType<string>()];

    private static string Plain(string html) => Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(html, " ")), " ").Trim();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
