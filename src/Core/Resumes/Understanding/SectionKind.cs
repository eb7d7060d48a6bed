namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>What a part of a resume is about. From <see cref="Name"/> to <see cref="Position"/> a label with one value; the rest are sections.</summary>
internal enum SectionKind
{
    /// <summary>What stands before the first heading.</summary>
    Top,
    Name,
    FirstName,
    LastName,
    Patronymic,
    Phone,
    Email,
    City,
    Birth,
    Salary,
    Position,
    Contacts,
    Objective,

    /// <summary>hh.ru's section of the desired position and salary.</summary>
    Wish,
    Summary,
    Experience,
    Volunteer,
    Education,
    Courses,
    Skills,
    Languages,
    Projects,
    Publications,
    Awards,

    /// <summary>Duties and achievements: a part of an entry inside <see cref="Experience"/>, elsewhere a section of its own.</summary>
    Achievements,
    References,
    Interests,
    Additional,
    Other,
}
