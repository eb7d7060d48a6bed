using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using JobFunctions.Core.Reference;

namespace JobFunctions.Core.Resumes.Generation;

/// <summary>Writes a tailored resume as JSON Resume (jsonresume.org, schema 1.0.0); what the schema has no place for is under <c>preferences</c>.</summary>
internal static class JsonResume
{
    public const string MediaType = "application/json";

    private const string Schema = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

    // It is read as JSON and never put into a page: letters stay letters.
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>UTF-8; the same bytes for the same resume.</returns>
    public static byte[] Write(TailoredResume resume) => JsonSerializer.SerializeToUtf8Bytes(ToJson(resume), Options);

    private static JsonObject ToJson(TailoredResume resume)
    {
        var (fields, words) = (resume.Fields, ResumeWording.In(resume.Language));
        var json = Object(
            ("$schema", Schema),
            ("basics", Object(
                ("name", fields.Name),
                ("label", fields.DesiredPosition),
                ("email", fields.Email),
                ("phone", fields.Phone),
                ("location", fields.City is null ? null : Object(("city", fields.City))),
                ("summary", resume.Summary.Count > 0 ? string.Join('\n', resume.Summary) : null))),
            ("work", Array(fields.Experience.Select(Job))),
            ("education", Array(fields.Education.Select(school => School(school, words)))),
            ("skills", Array(fields.Skills.Select(skill => Object(("name", skill))))),
            ("languages", Array(fields.Languages.Select(language => Object(
                ("language", language.Name), ("fluency", language.Level == LanguageSkill.Native ? words.Native : language.Level))))));
        foreach (var extra in resume.Extras)
        {
            json[extra.JsonName] = Array(extra.Lines.Select(line => Object((extra.JsonName is "awards" ? "title" : extra.JsonName is "volunteer" ? "summary" : "name", line))));
        }

        if (PreferencesOf(fields) is { Count: > 0 } preferences)
        {
            json["preferences"] = preferences;
        }

        json["meta"] = Object(("version", "v1.0.0"), ("language", resume.Language));
        return json;
    }

    private static JsonObject Job(Employment job)
    {
        var lines = DescriptionLines.Of(job.Description);
        return Object(
            ("position", job.Position),
            ("name", job.Employer),
            ("startDate", job.From?.ToString()),
            ("endDate", job.To?.ToString()),
            ("summary", lines.Count == 1 ? lines[0] : null),
            ("highlights", lines.Count > 1 ? Array(lines.Select(line => (JsonNode)line)) : null));
    }

    private static JsonObject School(Education school, ResumeWording words) => Object(
        ("institution", school.Institution),
        ("studyType", school.Level is { } level ? words.Levels[level] : null),
        ("area", school.Field),
        ("endDate", school.Year?.ToString("0000", null)));

    private static JsonObject PreferencesOf(ResumeFields fields) => Object(
        ("salary", fields.Salary is Money salary
            ? Object(("from", salary.From), ("to", salary.To), ("currency", salary.Currency), ("gross", salary.IsGross), ("period", "month"))
            : null));

    /// <summary>Without the members that are null.</summary>
    private static JsonObject Object(params (string Name, JsonNode? Value)[] members) =>
        new(members.Where(member => member.Value is not null).Select(member => KeyValuePair.Create(member.Name, member.Value)));

    /// <returns>null for nothing.</returns>
    private static JsonArray? Array(IEnumerable<JsonNode> items) => items.ToArray() is { Length: > 0 } nodes ? new JsonArray(nodes) : null;
}
