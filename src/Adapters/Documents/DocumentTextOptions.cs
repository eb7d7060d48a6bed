using System.ComponentModel.DataAnnotations;

namespace JobFunctions.Adapters.Documents;

/// <summary>How much of the machine the reading of uploaded files may take.</summary>
public sealed class DocumentTextOptions
{
    public const string SectionName = "Documents";

    /// <summary>Longest time for one file; a file that takes longer fails.</summary>
    /// <value>10 seconds by default.</value>
    [Range(typeof(TimeSpan), "00:00:01", "00:01:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How many files are read at the same time; the rest wait.</summary>
    /// <value>2 by default.</value>
    [Range(1, 64)]
    public int Concurrency { get; set; } = 2;
}
