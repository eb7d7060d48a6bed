using System.ComponentModel.DataAnnotations;

namespace JobFunctions.Core.Search;

/// <summary>How much one search may do. Section <c>Search</c>.</summary>
public sealed class SearchOptions
{
    public const string SectionName = "Search";

    /// <summary>Most vacancies to take from one source.</summary>
    /// <value>500 by default.</value>
    [Range(1, 2000)]
    public int PerSource { get; set; } = 500;

    /// <summary>Vacancies of the first ranking that are read in full for the second.</summary>
    /// <value>100 by default.</value>
    [Range(1, 1000)]
    public int Details { get; set; } = 100;

    /// <summary>Recommendations to keep where the person asked for no number.</summary>
    /// <value>100 by default.</value>
    [Range(1, 200)]
    public int Recommendations { get; set; } = 100;
}
