using System.ComponentModel.DataAnnotations;

namespace JobFunctions.Core.Search;

/// <summary>How much one search may do, and how long it is kept. Section <c>Search</c>.</summary>
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

    /// <summary>How long a search that ended is kept, with what it found. Then both go with the daily clean-up; what the person was shown stays known.</summary>
    /// <value>90 days by default, as long as the notifications that tell of what was found.</value>
    [Range(typeof(TimeSpan), "30.00:00:00", "3650.00:00:00")]
    public TimeSpan Retention { get; set; } = TimeSpan.FromDays(90);
}
