using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using JobFunctions.Api.Replies;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Vacancies.Posting;

namespace JobFunctions.Api.Vacancies;

/// <summary>A vacancy as schema.org's JobPosting, for search engines.</summary>
/// <remarks>schema.org/JobPosting, and Google Search Central's "Job posting" for what is required; read 2026-11. Nothing is made up: what the employer does not say is left out.</remarks>
internal static class JobPosting
{
    public const string MediaType = "application/ld+json";

    private static readonly JsonSerializerOptions Options = new()
    {
        // Sites put this inside a script element: no sign may end one.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <param name="page">Where the vacancy is shown.</param>
    /// <param name="website">The employer's; null where unknown.</param>
    public static JsonObject Of(PostedVacancy vacancy, Uri page, string? website)
    {
        var posting = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "JobPosting",
            ["title"] = vacancy.Title,
            ["description"] = vacancy.DescriptionHtml ?? PlainHtml.Of(vacancy.Description),
            ["identifier"] = Thing("PropertyValue", ("name", vacancy.Company), ("value", vacancy.Id.Value)),
            ["url"] = page.ToString(),
            ["datePosted"] = Time(vacancy.PostedAt ?? vacancy.CreatedAt),
            ["validThrough"] = Time(vacancy.ExpiresAt),
            ["directApply"] = true,
        };
        Set(posting, "hiringOrganization", vacancy.Company is { } company ? Thing("Organization", ("name", company), ("sameAs", website)) : null);
        Set(posting, "jobLocation", PlaceOf(vacancy));
        Set(posting, "jobLocationType", vacancy.IsRemote ? "TELECOMMUTE" : null);
        Set(posting, "applicantLocationRequirements", vacancy is { IsRemote: true, Country: { } country } ? Thing("Country", ("name", country)) : null);
        Set(posting, "employmentType", EmploymentType(vacancy.JobType));
        Set(posting, "baseSalary", vacancy.Salary is { } salary ? SalaryOf(salary) : null);
        Set(posting, "experienceRequirements", ExperienceOf(vacancy.Experience));
        Set(posting, "skills", vacancy.Skills.Count > 0 ? string.Join(", ", vacancy.Skills) : null);
        Set(posting, "industry", vacancy.Category);
        return posting;
    }

    public static byte[] ToBytes(JsonObject posting) => JsonSerializer.SerializeToUtf8Bytes(posting, Options);

    private static JsonObject? PlaceOf(PostedVacancy vacancy)
    {
        if (vacancy.Location is null && (vacancy.Country is null || vacancy.IsRemote))
        {
            return null;
        }

        return new JsonObject
        {
            ["@type"] = "Place",
            ["address"] = Thing("PostalAddress", ("addressLocality", vacancy.Location), ("addressCountry", vacancy.Country)),
        };
    }

    private static JsonObject SalaryOf(Money salary)
    {
        var value = Thing("QuantitativeValue", ("unitText", "MONTH"));
        if (salary.From == salary.To)
        {
            value["value"] = salary.From;
        }
        else
        {
            Set(value, "minValue", salary.From is { } from ? JsonValue.Create(from) : null);
            Set(value, "maxValue", salary.To is { } to ? JsonValue.Create(to) : null);
        }

        var amount = Thing("MonetaryAmount", ("currency", salary.Currency));
        amount["value"] = value;
        return amount;
    }

    private static JsonNode? ExperienceOf(ExperienceLevel? level) => level switch
    {
        null => null,
        ExperienceLevel.NoExperience => "no requirements",
        _ => new JsonObject
        {
            ["@type"] = "OccupationalExperienceRequirements",
            ["monthsOfExperience"] = level switch
            {
                ExperienceLevel.Between1And3 => 12,
                ExperienceLevel.Between3And6 => 36,
                _ => 72,
            },
        },
    };

    private static string? EmploymentType(JobType? type) => type switch
    {
        JobType.FullTime => "FULL_TIME",
        JobType.PartTime => "PART_TIME",
        JobType.Contract => "CONTRACTOR",
        JobType.Temporary => "TEMPORARY",
        JobType.Internship => "INTERN",
        _ => null,
    };

    private static JsonObject Thing(string type, params ReadOnlySpan<(string Name, string? Value)> members)
    {
        var thing = new JsonObject { ["@type"] = type };
        foreach (var (name, value) in members)
        {
            Set(thing, name, value);
        }

        return thing;
    }

    private static void Set(JsonObject thing, string name, JsonNode? value)
    {
        if (value is not null)
        {
            thing[name] = value;
        }
    }

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
