using System.Text.Json;
using System.Text.Json.Serialization;

namespace JobFunctions.Benchmarks.Quality.Resumes;

/// <summary>What a person reads in a resume: a line of <c>truth.jsonl</c>. Null is what the resume does not say.</summary>
internal sealed record ResumeTruth
{
    [JsonPropertyName("file")]
    public required string File { get; init; }

    [JsonPropertyName("language")]
    public string? Language { get; init; }

    [JsonPropertyName("name")]
    public string? Name { get; init; }

    [JsonPropertyName("email")]
    public string? Email { get; init; }

    [JsonPropertyName("phone")]
    public string? Phone { get; init; }

    [JsonPropertyName("phone_alt")]
    public IReadOnlyList<string>? PhoneAlternatives { get; init; }

    [JsonIgnore]
    public string? City { get; init; }

    /// <summary>Whether <see cref="City"/> is known; the shared files do not tell it.</summary>
    [JsonIgnore]
    public bool TellsCity { get; init; }

    [JsonPropertyName("position")]
    public string? Position { get; init; }

    [JsonPropertyName("position_alt")]
    public IReadOnlyList<string>? PositionAlternatives { get; init; }

    [JsonPropertyName("skills")]
    public IReadOnlyList<string>? Skills { get; init; }

    [JsonPropertyName("years_experience")]
    public double? Years { get; init; }

    [JsonPropertyName("years_stated")]
    public double? YearsStated { get; init; }

    /// <summary>Pairs of months; the second is null for "until now".</summary>
    [JsonPropertyName("employment")]
    public IReadOnlyList<IReadOnlyList<string?>>? Employment { get; init; }

    [JsonPropertyName("education_level")]
    public string? EducationLevel { get; init; }

    [JsonPropertyName("education_alt")]
    public IReadOnlyList<string>? EducationAlternatives { get; init; }

    [JsonPropertyName("languages")]
    public IReadOnlyList<string>? Languages { get; init; }

    [JsonPropertyName("salary")]
    public TruthSalary? Salary { get; init; }

    public static IReadOnlyList<ResumeTruth> Load(string folder) =>
        System.IO.File.ReadLines(Path.Combine(folder, "truth.jsonl")).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<ResumeTruth>(line)!).ToList(); // a line holds an object

    internal sealed record TruthSalary(
        [property: JsonPropertyName("from")] decimal? From,
        [property: JsonPropertyName("to")] decimal? To,
        [property: JsonPropertyName("currency")] string Currency,
        [property: JsonPropertyName("gross")] bool? Gross);
}
