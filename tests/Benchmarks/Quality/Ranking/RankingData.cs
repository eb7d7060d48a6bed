using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using JobFunctions.Adapters.Html;
using JobFunctions.Core.Text;
using JobFunctions.Core.Vacancies;
using JobFunctions.StandIns;

namespace JobFunctions.Benchmarks.Quality.Ranking;

/// <summary>
/// The sets of resumes and vacancies in <c>../shared</c>, in folds by a hash of what must stay together: ids, or titles where many vacancies
/// share one.
/// </summary>
internal sealed class RankingData
{
    private static readonly DirectoryInfo Shared = new(Path.Combine(RepositoryRoot.Folder.FullName, "..", "shared"));

    /// <summary>How many parts there are: each is reported with what was fitted on the others.</summary>
    public const int Folds = 3;

    private RankingData()
    {
    }

    public static bool IsThere => File.Exists(Path.Combine(Shared.FullName, "matching", "jobs.jsonl.gz"));

    public required IReadOnlyList<LabelledResume> Resumes { get; init; }

    /// <summary>With the category or role as label; null where the source has none.</summary>
    public required IReadOnlyList<LabelledVacancy> Jobs { get; init; }

    /// <summary>Full objects of hh.ru with a professional role.</summary>
    public required IReadOnlyList<LabelledVacancy> HeadHunter { get; init; }

    /// <summary>Titles of hh.ru with a professional role, over all professions, and nothing else.</summary>
    public required IReadOnlyList<LabelledVacancy> Titles { get; init; }

    /// <summary>Items of search pages of hh.ru, with snippets for texts, of vacancies that are not among the full ones.</summary>
    public required IReadOnlyList<LabelledVacancy> Items { get; init; }

    /// <summary>The professional roles of hh.ru with the categories that hold them.</summary>
    public required IReadOnlyList<(string Name, string[] Categories)> Roles { get; init; }

    /// <summary>By the category of a resume: the labels of vacancies that are related to it.</summary>
    public required IReadOnlyDictionary<string, HashSet<string>> Related { get; init; }

    public static RankingData Load()
    {
        var full = Lines("hh/data/vacancies.jsonl.gz").Select(ReadHeadHunter).ToList();
        var known = full.Select(vacancy => vacancy.Vacancy.Id).ToHashSet();
        var roles = ReadRoles();
        return new RankingData
        {
            Resumes = [.. Lines("matching/resumes.jsonl.gz").Select(ReadResume)],
            Jobs = [.. Lines("matching/jobs.jsonl.gz").Select(ReadJob)],
            HeadHunter = full,
            Items = [.. Lines("hh/data/vacancy-search-items.jsonl.gz").Select(ReadHeadHunter).Where(item => !known.Contains(item.Vacancy.Id))],
            Titles = [.. ReadTitles(roles.ToDictionary(role => role.Id, role => role.Name))],
            Roles = [.. roles.Select(role => (role.Name, role.Categories))],
            Related = ReadRelated(),
        };
    }

    private static int FoldOf(string key) => (int)(TermHash.Of(key) % Folds);

    private static IEnumerable<JsonElement> Lines(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(Shared.FullName, path)), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var document = JsonDocument.Parse(line);
            yield return document.RootElement.Clone();
        }
    }

    private static LabelledResume ReadResume(JsonElement row)
    {
        var id = Text(row, "id") ?? "";
        var text = Text(row, "text") ?? "";

        // The first line of these is nearly the category itself.
        var body = Text(row, "source") == "livecareer" && text.IndexOf('\n', StringComparison.Ordinal) is > 0 and var end ? text[(end + 1)..] : text;
        return new LabelledResume(id, Text(row, "language") ?? "en", Text(row, "category") ?? "", body, FoldOf(id));
    }

    private static LabelledVacancy ReadJob(JsonElement row)
    {
        var id = Text(row, "id") ?? "";
        var title = Text(row, "title") ?? "";
        var skills = row.TryGetProperty("skills", out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Select(item => item.GetString() ?? "").ToList() : [];
        var vacancy = new Vacancy
        {
            Id = VacancyId.Of("job", id),
            Title = title,
            Description = Text(row, "text") ?? "",
            Skills = skills,
            HasDetails = true,
            Experience = ExperienceOf(Text(row, "experience")),
        };
        var isByTitle = id.StartsWith("goog", StringComparison.Ordinal) || id.StartsWith("dice", StringComparison.Ordinal);
        return new LabelledVacancy(vacancy, Text(row, "category"), Text(row, "language") ?? "en", FoldOf(isByTitle ? title : id));
    }

    private static LabelledVacancy ReadHeadHunter(JsonElement row)
    {
        var id = Text(row, "id") ?? "0";
        var role = row.TryGetProperty("professional_roles", out var roles) && roles.ValueKind == JsonValueKind.Array && roles.GetArrayLength() > 0 ? Text(roles[0], "name") : null;
        var vacancy = new Vacancy
        {
            Id = VacancyId.Of("hh", id),
            Title = Text(row, "name") ?? "",
            Company = row.TryGetProperty("employer", out var employer) && employer.ValueKind == JsonValueKind.Object ? Text(employer, "name") : null,
            City = row.TryGetProperty("area", out var area) && area.ValueKind == JsonValueKind.Object ? Text(area, "name") : null,
            Description = row.TryGetProperty("snippet", out var snippet) ? HtmlText.From($"{Text(snippet, "requirement")}\n{Text(snippet, "responsibility")}") : HtmlText.From(Text(row, "description")),
            Skills = row.TryGetProperty("key_skills", out var skills) ? [.. skills.EnumerateArray().Select(skill => Text(skill, "name") ?? "")] : [],
            HasDetails = row.TryGetProperty("description", out _),
            Experience = row.TryGetProperty("experience", out var experience) && experience.ValueKind == JsonValueKind.Object ? ExperienceOf(Text(experience, "id")) : null,
        };
        return new LabelledVacancy(vacancy, role == "Другое" ? null : role, LanguageGuess.Of(vacancy.Description) == "en" ? "en" : "ru", FoldOf(id));
    }

    private static IEnumerable<LabelledVacancy> ReadTitles(Dictionary<string, string> names)
    {
        foreach (var row in Lines("hh/data/vacancies-flat.jsonl.gz").Where(row => Text(row, "role_id") is not null))
        {
            if (Text(row, "id") is { } id && Text(row, "title") is { } title && names.TryGetValue(Text(row, "role_id") ?? "", out var role) && role != "Другое")
            {
                yield return new LabelledVacancy(new Vacancy { Id = VacancyId.Of("flat", id), Title = title }, role, "ru", FoldOf(title));
            }
        }
    }

    private static List<(string Id, string Name, string[] Categories)> ReadRoles()
    {
        using var stream = new GZipStream(File.OpenRead(Path.Combine(Shared.FullName, "hh", "data", "professional_roles-2024-12.json.gz")), CompressionMode.Decompress);
        using var document = JsonDocument.Parse(stream);
        return
        [
            .. document.RootElement.GetProperty("categories").EnumerateArray()
                .SelectMany(category => category.GetProperty("roles").EnumerateArray().Select(role => (Id: Text(role, "id") ?? "", Name: Text(role, "name") ?? "", Category: Text(category, "id") ?? "")))
                .GroupBy(role => role.Id)
                .OrderBy(group => int.Parse(group.Key, CultureInfo.InvariantCulture))
                .Select(group => (group.Key, group.First().Name, group.Select(role => role.Category).ToArray())),
        ];
    }

    private static Dictionary<string, HashSet<string>> ReadRelated()
    {
        var related = new Dictionary<string, HashSet<string>>();
        foreach (var line in File.ReadLines(Path.Combine(Shared.FullName, "matching", "categories.csv")).Skip(1))
        {
            var columns = Columns(line);
            related[columns[0]] = [.. columns.Skip(1).SelectMany(column => column.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
        }

        return related;
    }

    private static List<string> Columns(string line)
    {
        var columns = new List<string> { "" };
        var isQuoted = false;
        foreach (var c in line)
        {
            if (c == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (c == ',' && !isQuoted)
            {
                columns.Add("");
            }
            else
            {
                columns[^1] += c;
            }
        }

        return columns;
    }

    private static ExperienceLevel? ExperienceOf(string? text) => text switch
    {
        "noExperience" => ExperienceLevel.NoExperience,
        "between1And3" => ExperienceLevel.Between1And3,
        "between3And6" => ExperienceLevel.Between3And6,
        "moreThan6" => ExperienceLevel.MoreThan6,
        _ => null,
    };

    private static string? Text(JsonElement row, string name) =>
        !row.TryGetProperty(name, out var value) ? null : value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetInt64().ToString(CultureInfo.InvariantCulture),
            _ => null,
        };
}
