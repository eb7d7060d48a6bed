namespace JobFunctions.Core.Applications;

/// <summary>What became of a move of an application.</summary>
public abstract record ApplicationResult
{
    private ApplicationResult()
    {
    }

    /// <summary>How it stands now, changed or as it was.</summary>
    public sealed record Done(Application Application) : ApplicationResult;

    /// <summary>There is no such application for the one who asks.</summary>
    public sealed record Unknown : ApplicationResult;

    /// <summary>Its status does not allow this.</summary>
    public sealed record Illegal(ApplicationStatus Status) : ApplicationResult;
}
