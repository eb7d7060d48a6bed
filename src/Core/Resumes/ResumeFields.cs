using System.Text.Json.Serialization;
using JobFunctions.Core.Reference;

namespace JobFunctions.Core.Resumes;

/// <summary>What a resume says, field by field. What the resume does not say is null or empty, never guessed.</summary>
public sealed record ResumeFields
{
    public string? Name { get; init; }

    /// <summary>Lower case.</summary>
    public string? Email { get; init; }

    /// <summary>As printed; masked numbers are none.</summary>
    public string? Phone { get; init; }

    public string? City { get; init; }

    /// <summary>Latest or running position.</summary>
    public string? CurrentPosition { get; init; }

    /// <summary>The position that the person looks for: a wish, a headline or a title.</summary>
    public string? DesiredPosition { get; init; }

    /// <summary>Union of all times of work, in years to one decimal; what the person states where no dates are given.</summary>
    public double? YearsOfExperience { get; init; }

    /// <summary>In the order of the resume, each once, in the taxonomy's spelling where it knows them.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>Latest first.</summary>
    public IReadOnlyList<Employment> Experience { get; init; } = [];

    public IReadOnlyList<Education> Education { get; init; } = [];

    /// <summary>Highest level of education.</summary>
    public EducationLevel? EducationLevel { get; init; }

    public IReadOnlyList<LanguageSkill> Languages { get; init; } = [];

    /// <summary>Monthly wish; a yearly amount is divided by twelve.</summary>
    public Money? Salary { get; init; }

    /// <summary>How sure the reading is, 0 to 1, by the name of the field as the HTTP contract spells it (<c>years_of_experience</c>).</summary>
    public IReadOnlyDictionary<string, double> Confidence { get; init; } = new Dictionary<string, double>();

    /// <summary>
    /// Where the text of the file says what stands here: one for each field that is one value, one for each item of a field that is a list.
    /// Empty where nothing was read from a text (fields that a person typed, or that came from hh.ru).
    /// </summary>
    public IReadOnlyList<FieldEvidence> Evidence { get; init; } = [];

    /// <summary>Whether nothing at all is known.</summary>
    [JsonIgnore]
    public bool IsEmpty =>
        (Name ?? Email ?? Phone ?? City ?? CurrentPosition ?? DesiredPosition) is null
        && YearsOfExperience is null && EducationLevel is null && Salary is null
        && Skills.Count + Experience.Count + Education.Count + Languages.Count == 0;

    /// <summary>The evidence of a field, in the order of its items.</summary>
    /// <param name="field">As the HTTP contract spells it.</param>
    public IEnumerable<FieldEvidence> EvidenceOf(string field) => Evidence.Where(evidence => evidence.Field == field);
}
