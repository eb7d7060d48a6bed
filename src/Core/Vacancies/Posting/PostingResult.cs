namespace JobFunctions.Core.Vacancies.Posting;

/// <summary>What became of a change to a vacancy.</summary>
public abstract record PostingResult
{
    private PostingResult()
    {
    }

    /// <summary>How the vacancy stands now, changed or as it was.</summary>
    public sealed record Done(PostedVacancy Vacancy) : PostingResult;

    /// <summary>There is no such vacancy for the one who asks.</summary>
    public sealed record Unknown : PostingResult;

    /// <summary>Its status does not allow this.</summary>
    public sealed record Illegal(PostingStatus Status) : PostingResult;

    /// <summary>An admin has blocked its employer.</summary>
    public sealed record EmployerBlocked : PostingResult;

    /// <summary>The title is fixed once it was accepted.</summary>
    public sealed record TitleFixed : PostingResult;

    /// <summary>The employer has a live vacancy that says the same.</summary>
    public sealed record Duplicate(VacancyId? Existing) : PostingResult;
}
