namespace JobFunctions.Benchmarks.Quality.Texts.Drawn;

/// <summary>How the head of a job is set.</summary>
internal enum JobManner
{
    OneUnderAnother,

    /// <summary>Title and period on one line, employer and place on the next.</summary>
    DatesAtRight,

    /// <summary>Employer and place on one line, title and period on the next.</summary>
    EmployerFirst,

    /// <summary>Period and place in small letters above the title, white space below the employer.</summary>
    DatesAbove,
}
