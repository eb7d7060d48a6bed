using System.Globalization;
using System.Text;
using JobFunctions.Adapters.Html;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Adapters.HeadHunter;

/// <summary>hh.ru's vacancies in the platform's words.</summary>
internal static class HeadHunterMapper
{
    public const string Source = "hh";

    private const int MaxName = 300;
    private const int MaxNames = 50;
    private const decimal MaxSalary = 1_000_000_000_000;

    /// <param name="country">ISO 3166 alpha-2 of an area's id; null where unknown.</param>
    /// <returns>null for an item without a usable id or title.</returns>
    public static Vacancy? ToVacancy(HeadHunterWire.VacancyItem item, Func<string, string?> country)
    {
        if (item.Id is null || !VacancyId.TryParse($"{Source}:{item.Id}", out var id) || Text(item.Name) is not { } title)
        {
            return null;
        }

        var hasDetails = item.Description is not null;
        var isAnonymous = item.Type?.Id == "anonymous";
        var isDirect = item.Type?.Id == "direct";
        return new Vacancy
        {
            Id = id,
            Title = title,
            Company = isAnonymous ? null : Text(item.Employer?.Name),
            City = Text(item.Area?.Name),
            Country = item.Area?.Id is { } area ? country(area) : null,
            WorkFormats = WorkFormats(item),
            JobType = JobTypeOf(item),
            Experience = ExperienceOf(item.Experience?.Id),
            Salary = Salary(item.SalaryRange ?? item.Salary),
            Skills = Names(item.KeySkills),
            Roles = Names(item.ProfessionalRoles),
            Description = hasDetails ? HtmlText.From(item.Description) : Snippets(item.Snippet),
            DescriptionHtml = hasDetails ? SafeHtml.From(item.Description) : null,
            Responsibilities = Snippet(item.Snippet?.Responsibility),
            HasDetails = hasDetails,
            Url = Address(item.AlternateUrl),
            ApplyUrl = (isDirect ? Address(item.ResponseUrl) : null) ?? Address(item.ApplyAlternateUrl),
            PublishedAt = Time(item.PublishedAt),
            IsArchived = item.Archived || item.Hidden,
        };
    }

    /// <summary>hh.ru writes the offset without a colon: <c>2026-03-11T09:09:03+0300</c>.</summary>
    public static DateTimeOffset? Time(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
        || DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out time)
            ? time.ToUniversalTime()
            : null;

    /// <summary>The platform's code of a currency: hh.ru still writes the codes of before the redenominations.</summary>
    public static string FromWireCurrency(string code) => code switch { "RUR" => "RUB", "BYR" => "BYN", _ => code };

    public static string ToWireCurrency(string code) => code switch { "RUB" => "RUR", "BYN" => "BYR", _ => code };

    public static string ToWire(ExperienceLevel level) => level switch
    {
        ExperienceLevel.NoExperience => "noExperience",
        ExperienceLevel.Between1And3 => "between1And3",
        ExperienceLevel.Between3And6 => "between3And6",
        _ => "moreThan6",
    };

    private static ExperienceLevel? ExperienceOf(string? id) => id switch
    {
        "noExperience" => ExperienceLevel.NoExperience,
        "between1And3" => ExperienceLevel.Between1And3,
        "between3And6" => ExperienceLevel.Between3And6,
        "moreThan6" => ExperienceLevel.MoreThan6,
        _ => null,
    };

    // A full-day schedule may hide a hybrid, so of the old field only "remote" says anything.
    private static List<WorkFormat> WorkFormats(HeadHunterWire.VacancyItem item)
    {
        List<WorkFormat> formats = [];
        foreach (var format in item.WorkFormat ?? [])
        {
            WorkFormat? known = format?.Id switch
            {
                "ON_SITE" => WorkFormat.OnSite,
                "REMOTE" => WorkFormat.Remote,
                "HYBRID" => WorkFormat.Hybrid,
                "FIELD_WORK" => WorkFormat.Field,
                _ => null,
            };
            if (known is { } value && !formats.Contains(value))
            {
                formats.Add(value);
            }
        }

        return formats.Count == 0 && item.Schedule?.Id == "remote" ? [WorkFormat.Remote] : formats;
    }

    private static JobType? JobTypeOf(HeadHunterWire.VacancyItem item) =>
        item.Internship == true ? JobType.Internship : (item.EmploymentForm?.Id ?? item.Employment?.Id) switch
        {
            "FULL" or "FLY_IN_FLY_OUT" or "full" => JobType.FullTime,
            "PART" or "SIDE_JOB" or "part" => JobType.PartTime,
            "PROJECT" or "project" => JobType.Contract,
            "probation" => JobType.Internship,
            _ => null,
        };

    // An amount for a shift or a service says nothing of a month.
    private static Money? Salary(HeadHunterWire.SalaryItem? salary)
    {
        if (salary?.Currency is not { Length: 3 } code || !code.All(char.IsAsciiLetterUpper) || salary.Mode?.Id is not (null or "MONTH"))
        {
            return null;
        }

        var from = salary.From is > 0 and < MaxSalary ? salary.From : null;
        var to = salary.To is > 0 and < MaxSalary ? salary.To : null;
        if (from > to)
        {
            (from, to) = (to, from);
        }

        return from is null && to is null ? null : new Money(from, to, FromWireCurrency(code), salary.Gross);
    }

    private static string Snippets(HeadHunterWire.Snippet? snippet) =>
        string.Join('\n', new[] { Snippet(snippet?.Requirement), Snippet(snippet?.Responsibility) }.OfType<string>());

    private static string? Snippet(string? text) =>
        HtmlText.From(text?.Replace("<highlighttext>", "", StringComparison.Ordinal).Replace("</highlighttext>", "", StringComparison.Ordinal))
            is { Length: > 0 } shown ? shown : null;

    private static List<string> Names(IReadOnlyList<HeadHunterWire.Named?>? list) =>
        list is null ? [] : [.. list.Select(named => Text(named?.Name)).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Take(MaxNames)];

    private static string? Text(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var shown = new StringBuilder();
        ShownText.Append(shown, text.Length <= MaxName ? text : text[..MaxName], atStart: true);
        return shown.ToString().Trim() is { Length: > 0 } clean ? clean : null;
    }

    private static Uri? Address(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https") ? address : null;
}
