using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Resumes.Understanding;

namespace JobFunctions.Adapters.HeadHunter.Resumes;

/// <summary>A resume as hh.ru writes it: GET /resumes/{id}, as documented in December 2025.</summary>
internal sealed record HeadHunterResume
{
    private const int MaxItems = 100;

    public string? Title { get; init; }

    public string? FirstName { get; init; }

    public string? LastName { get; init; }

    public string? MiddleName { get; init; }

    public Named? Area { get; init; }

    public Wage? Salary { get; init; }

    public IReadOnlyList<string>? SkillSet { get; init; }

    public Months? TotalExperience { get; init; }

    public IReadOnlyList<Job>? Experience { get; init; }

    public Studies? Education { get; init; }

    public IReadOnlyList<Speech>? Language { get; init; }

    [JsonPropertyName("contact")]
    public IReadOnlyList<Contact>? Contacts { get; init; }

    public ResumeFields ToFields() => new()
    {
        Name = Text(string.Join(' ', new[] { LastName, FirstName, MiddleName }.Where(part => !string.IsNullOrWhiteSpace(part)))),
        Email = ContactOf("email")?.ToLowerInvariant(),
        Phone = ContactOf("cell") ?? ContactOf("home") ?? ContactOf("work"),
        City = Text(Area?.Name),
        CurrentPosition = Text(Experience is [var latest, ..] ? latest.Position : null),
        DesiredPosition = Text(Title),
        YearsOfExperience = TotalExperience is { Value: { } months } ? Math.Round(months / 12.0, 1) : null,
        Skills = [.. (SkillSet ?? []).Where(skill => !string.IsNullOrWhiteSpace(skill)).Take(MaxItems)],
        Experience = [.. (Experience ?? []).Take(MaxItems).Select(job => new Employment(Text(job.Position), Text(job.Company), Date(job.Start), Date(job.End), Text(job.Description)))],
        Education = [.. (Education?.Primary ?? []).Take(MaxItems).Select(study => new Education(Text(study.Name), LevelOf(Education?.Level?.Id), Text(study.Result), study.Year))],
        EducationLevel = LevelOf(Education?.Level?.Id),
        Languages = [.. (Language ?? []).Take(MaxItems).Where(speech => !string.IsNullOrWhiteSpace(speech.Name)).Select(SkillOf)],
        Salary = Salary is { Amount: > 0 and var amount, Currency: { Length: 3 } currency } ? new Money(amount, null, currency is "RUR" ? "RUB" : currency is "BYR" ? "BYN" : currency) : null,
    };

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static PartialDate? Date(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? new PartialDate(date.Year, date.Month) : null;

    private static LanguageSkill SkillOf(Speech speech) => TypedLanguage.Read(speech.Name ?? string.Empty) with
    {
        Level = speech.Level?.Id switch
        {
            "l1" => "native",
            { Length: 2 } level => level.ToUpperInvariant(),
            _ => null,
        },
    };

    private static EducationLevel? LevelOf(string? id) => id switch
    {
        "secondary" => Core.Resumes.EducationLevel.Secondary,
        "special_secondary" => Core.Resumes.EducationLevel.SpecialSecondary,
        "unfinished_higher" => Core.Resumes.EducationLevel.UnfinishedHigher,
        "higher" => Core.Resumes.EducationLevel.Higher,
        "bachelor" => Core.Resumes.EducationLevel.Bachelor,
        "master" => Core.Resumes.EducationLevel.Master,
        "candidate" or "doctor" => Core.Resumes.EducationLevel.Doctor,
        _ => null,
    };

    private string? ContactOf(string type) =>
        (Contacts ?? []).Where(contact => contact.Type?.Id == type).Select(contact => Text(contact.ContactValue ?? contact.PlainValue)).FirstOrDefault(value => value is not null);

    /// <summary>GET /resumes/mine: only what tells which one to read.</summary>
    internal sealed record Mine(IReadOnlyList<MineItem>? Items);

    /// <param name="UpdatedAt">ISO 8601 with one offset, so that texts sort as times do.</param>
    internal sealed record MineItem(string? Id, string? UpdatedAt);

    /// <summary>POST /token.</summary>
    internal sealed record Token(string? AccessToken, string? Error);

    internal sealed record Named(string? Id, string? Name);

    internal sealed record Wage(decimal? Amount, string? Currency);

    internal sealed record Months([property: JsonPropertyName("months")] int? Value);

    internal sealed record Job(string? Company, string? Position, string? Start, string? End, string? Description);

    internal sealed record Studies(Named? Level, IReadOnlyList<Study>? Primary);

    internal sealed record Study(string? Name, string? Result, int? Year);

    internal sealed record Speech(string? Id, string? Name, Named? Level);

    internal sealed record Contact(Named? Type, string? ContactValue, JsonElement? Value)
    {
        /// <summary>The deprecated form: a text, or an object with the text under <c>formatted</c>.</summary>
        [JsonIgnore]
        public string? PlainValue => Value switch
        {
            { ValueKind: JsonValueKind.String } text => text.GetString(),
            { ValueKind: JsonValueKind.Object } parts when parts.TryGetProperty("formatted", out var formatted) => formatted.ToString(),
            _ => null,
        };
    }
}
