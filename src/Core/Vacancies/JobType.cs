namespace JobFunctions.Core.Vacancies;

/// <summary>The kind of employment, as the HTTP contract names it.</summary>
public enum JobType
{
    FullTime,
    PartTime,
    Contract,
    Temporary,
    Internship,
}
