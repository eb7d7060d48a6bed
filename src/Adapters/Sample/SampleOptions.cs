namespace JobFunctions.Adapters.Sample;

/// <summary>Settings of the source of sample vacancies.</summary>
public sealed class SampleOptions
{
    public const string SectionName = "Sample";

    /// <summary>Whether the source is searched.</summary>
    /// <value>null by default: on only while no other source from outside is on.</value>
    public bool? Enabled { get; set; }
}
