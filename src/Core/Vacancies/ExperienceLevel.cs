namespace JobFunctions.Core.Vacancies;

/// <summary>Years of experience asked for: none, 1 to 3, 3 to 6, more than 6.</summary>
public enum ExperienceLevel
{
    NoExperience,
    Between1And3,
    Between3And6,
    MoreThan6,
}
