namespace JobFunctions.Core.Vacancies.Indexing;

/// <summary>The order of a list of vacancies; among equals the most recent comes first.</summary>
public enum VacancySort
{
    /// <summary>The best fit of the words first; the most recent where there are no words.</summary>
    Relevance,

    Newest,

    /// <summary>Whoever offers the most first (the upper end, or the lower where no upper is said); vacancies without a salary last.</summary>
    Salary,
}
