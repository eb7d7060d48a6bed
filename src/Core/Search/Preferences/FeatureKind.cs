namespace JobFunctions.Core.Search.Preferences;

/// <summary>What of a vacancy a preference is about.</summary>
public enum FeatureKind
{
    Skill,
    Place,
    Company,

    /// <summary>An amount in tenge; stands for vacancies that pay no more than it.</summary>
    Salary,
}
