namespace JobFunctions.Core.Resumes;

/// <summary>What a person said over what was read of their resume. It stands over every later reading of the file.</summary>
/// <param name="Names">The corrected fields, as the HTTP contract spells them; names that this version does not know do no harm.</param>
/// <param name="Values">Their values; members that are not named mean nothing.</param>
public sealed record ResumeCorrections(IReadOnlyList<string> Names, ResumeFields Values)
{
    private static readonly Dictionary<string, Func<ResumeFields, ResumeFields, ResumeFields>> Copies = new(StringComparer.Ordinal)
    {
        ["name"] = (to, from) => to with { Name = from.Name },
        ["email"] = (to, from) => to with { Email = from.Email },
        ["phone"] = (to, from) => to with { Phone = from.Phone },
        ["city"] = (to, from) => to with { City = from.City },
        ["current_position"] = (to, from) => to with { CurrentPosition = from.CurrentPosition },
        ["desired_position"] = (to, from) => to with { DesiredPosition = from.DesiredPosition },
        ["years_of_experience"] = (to, from) => to with { YearsOfExperience = from.YearsOfExperience },
        ["skills"] = (to, from) => to with { Skills = from.Skills },
        ["experience"] = (to, from) => to with { Experience = from.Experience },
        ["education"] = (to, from) => to with { Education = from.Education },
        ["education_level"] = (to, from) => to with { EducationLevel = from.EducationLevel },
        ["languages"] = (to, from) => to with { Languages = from.Languages },
        ["salary"] = (to, from) => to with { Salary = from.Salary },
    };

    /// <summary>The fields that a person can correct.</summary>
    public static IReadOnlyCollection<string> Correctable => Copies.Keys;

    /// <summary>The fields with the corrections in them: each of these is sure, and no line of the file bears it out.</summary>
    public ResumeFields ApplyTo(ResumeFields fields)
    {
        var confidence = new Dictionary<string, double>(fields.Confidence);
        foreach (var name in Names)
        {
            if (Copies.TryGetValue(name, out var copy))
            {
                fields = copy(fields, Values);
                confidence[name] = 1;
            }
        }

        return fields with { Confidence = confidence, Evidence = [.. fields.Evidence.Where(evidence => !Names.Contains(evidence.Field))] };
    }

    /// <summary>These and later ones together; of a field that both name the later one stands.</summary>
    public ResumeCorrections With(ResumeCorrections later)
    {
        var values = later.Names.Aggregate(Values, (merged, name) => Copies.TryGetValue(name, out var copy) ? copy(merged, later.Values) : merged);
        return new ResumeCorrections([.. Names.Union(later.Names)], values);
    }
}
