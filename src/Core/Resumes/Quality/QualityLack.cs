namespace JobFunctions.Core.Resumes.Quality;

/// <summary>Something that a resume lacks, and what to do about it.</summary>
internal enum QualityLack
{
    Name,
    Email,
    Phone,
    City,
    DesiredPosition,
    Experience,
    Dates,
    Descriptions,
    Results,
    FewSkills,
    Keywords,
    Education,
    Languages,
    Salary,
}
