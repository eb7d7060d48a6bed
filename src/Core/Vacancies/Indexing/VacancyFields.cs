using JobFunctions.Core.Matching.Conditions;
using JobFunctions.Core.Matching.Skills;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Text;
using JobFunctions.Core.TextSearch;

namespace JobFunctions.Core.Vacancies.Indexing;

/// <summary>What the index knows of a vacancy, and by which keys.</summary>
internal sealed class VacancyFields
{
    // Longer texts repeat themselves, or want to be found for everything.
    private const int MaxDescription = 20_000;
    private const int MaxSkills = 60;
    private const int MaxName = 200;
    private const decimal MaxAmount = 1_000_000_000_000_000;

    private readonly SkillTaxonomy _taxonomy;
    private readonly TextField _title;
    private readonly TextField _skillNames;
    private readonly TextField _company;
    private readonly TextField _kind;
    private readonly TextField _description;

    public VacancyFields(SkillTaxonomy taxonomy)
    {
        _taxonomy = taxonomy;
        _title = Schema.AddText("title", weight: 5, averageLength: 4, lengthShare: 0.3f);
        _skillNames = Schema.AddText("skills", weight: 2.5f, averageLength: 10, lengthShare: 0.3f);
        _company = Schema.AddText("company", weight: 2, averageLength: 2, lengthShare: 0.3f);
        _kind = Schema.AddText("kind", weight: 1, averageLength: 4, lengthShare: 0.3f);
        _description = Schema.AddText("description", weight: 1, averageLength: 220, lengthShare: 0.75f);
        Category = Schema.AddKeyword("category");
        Location = Schema.AddKeyword("location");
        Country = Schema.AddKeyword("country");
        Remote = Schema.AddKeyword("remote");
        JobType = Schema.AddKeyword("job_type");
        Experience = Schema.AddKeyword("experience");
        Skills = Schema.AddKeyword("skills");
        Posted = Schema.AddNumber("posted_at");
        Expires = Schema.AddNumber("expires_at");
        Least = Schema.AddNumber("from_kzt");
        Most = Schema.AddNumber("to_kzt");
        Schema.Recency = Posted;
    }

    public IndexSchema Schema { get; } = new();

    public KeywordField Category { get; }

    public KeywordField Location { get; }

    public KeywordField Country { get; }

    public KeywordField Remote { get; }

    public KeywordField JobType { get; }

    public KeywordField Experience { get; }

    public KeywordField Skills { get; }

    /// <summary>In ticks of UTC.</summary>
    public NumberField Posted { get; }

    /// <summary>In ticks of UTC.</summary>
    public NumberField Expires { get; }

    /// <summary>In whole tenge.</summary>
    public NumberField Least { get; }

    /// <summary>In whole tenge.</summary>
    public NumberField Most { get; }

    public static string KeyOf(bool isRemote) => isRemote ? "true" : "false";

    public static string KeyOf(string name) => string.Join(' ', Tokenizer.Tokenize(Cut(name)).Select(token => token.Word));

    public static string KeyOfPlace(string city) => PlaceNames.KeyOf(Cut(city));

    public static long? ToWhole(decimal? amount) => amount is { } value ? (long)Math.Clamp(value, -MaxAmount, MaxAmount) : null;

    /// <summary>One key for all spellings of a skill.</summary>
    public string KeyOfSkill(string name) => _taxonomy.Resolve(name)?.Name ?? KeyOf(name);

    public IndexDocument ToDocument(Vacancy vacancy, RateTable rates)
    {
        var document = new IndexDocument(vacancy.Id.Value)
            .Add(_title, vacancy.Title)
            .Add(_company, vacancy.Company)
            .Add(_kind, vacancy.City)
            .Add(_kind, vacancy.Category)
            .Add(_description, vacancy.Description.Length > MaxDescription ? vacancy.Description[..MaxDescription] : vacancy.Description)
            .Add(_description, vacancy.Responsibilities)
            .Add(Category, KeyOf(vacancy.Category ?? ""), Cut(vacancy.Category ?? ""))
            .Add(Location, KeyOfPlace(vacancy.City ?? ""), Cut(vacancy.City ?? ""))
            .Add(Country, vacancy.Country?.ToUpperInvariant())
            .Add(Remote, KeyOf(vacancy.WorkFormats.Contains(WorkFormat.Remote)))
            .Add(JobType, vacancy.JobType?.ToString())
            .Add(Experience, vacancy.Experience?.ToString())
            .Set(Posted, vacancy.PublishedAt?.UtcTicks)
            .Set(Expires, vacancy.ExpiresAt?.UtcTicks)
            .Set(Least, ToWhole(vacancy.Salary is { Least: { } least } from ? rates.ToTenge(least, from.Currency) : null))
            .Set(Most, ToWhole(vacancy.Salary is { Most: { } most } to ? rates.ToTenge(most, to.Currency) : null));
        foreach (var role in vacancy.Roles)
        {
            document.Add(_kind, role);
        }

        foreach (var name in vacancy.Skills.Take(MaxSkills))
        {
            var skill = _taxonomy.Resolve(name)?.Name;
            document.Add(_skillNames, name).Add(Skills, skill ?? KeyOf(name), skill ?? Cut(name));
        }

        return document;
    }

    private static string Cut(string name) => name.Length > MaxName ? name[..MaxName] : name;
}
