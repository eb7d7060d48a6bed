using JobFunctions.Core.Reference;

namespace JobFunctions.Core.Search;

/// <summary>What the person asks of one search besides the resume. The default asks for nothing.</summary>
public sealed record SearchWishes
{
    /// <summary>Words to look for besides the resume's; at most 200 characters.</summary>
    public string? Text { get; init; }

    /// <summary>A town or region that a vacancy must be in, unless it is remote.</summary>
    public string? Area { get; init; }

    /// <summary>The least that a vacancy with a stated salary must offer.</summary>
    public Money? MinimumSalary { get; init; }

    /// <summary>Names of sources to ask; empty asks all that are on.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Most recommendations to keep, 1-200; null keeps the usual number.</summary>
    public int? Limit { get; init; }
}
