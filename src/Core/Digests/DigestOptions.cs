using System.ComponentModel.DataAnnotations;

namespace JobFunctions.Core.Digests;

/// <summary>What digests hold. Section <c>Digests</c>.</summary>
public sealed class DigestOptions
{
    public const string SectionName = "Digests";

    /// <summary>Most vacancies of one digest; the rest stays in the person's queue.</summary>
    [Range(1, 10)]
    public int Vacancies { get; set; } = 5;

    /// <summary>Least match, in per cent, of a vacancy that somebody is written for.</summary>
    [Range(0, 100)]
    public int LeastMatch { get; set; } = 30;

    /// <summary>People who are served at once, over all parts of those who are due.</summary>
    /// <value>24 by default, which leaves room for others where one process serves all parts.</value>
    [Range(1, 1000)]
    public int PeopleAtOnce { get; set; } = 24;

    /// <summary>Recommendations that a digest's search keeps for the person; what the digest does not tell is served by the queue.</summary>
    /// <value>10 by default: each is a write for each person and day.</value>
    [Range(10, 200)]
    public int Kept { get; set; } = 10;

    /// <summary>Vacancies of the first ranking that are read in full for the second, as <see cref="Search.SearchOptions.Details"/>.</summary>
    /// <value>30 by default, as a digest tells of a few only.</value>
    [Range(1, 1000)]
    public int Details { get; set; } = 30;
}
