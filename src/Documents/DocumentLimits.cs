namespace JobFunctions.Documents;

/// <summary>How much of a machine one file may take. Reaching any of these is a refusal, not an error.</summary>
public sealed record DocumentLimits
{
    public static DocumentLimits Default { get; } = new();

    /// <summary>Largest file, in bytes.</summary>
    /// <value>10 MiB by default.</value>
    public int MaxBytes { get; init; } = 10 * 1024 * 1024;

    /// <summary>Most bytes that all packed parts together may unpack to.</summary>
    /// <value>48 MiB by default.</value>
    public long MaxInflatedBytes { get; init; } = 48L * 1024 * 1024;

    /// <summary>Most pages that are read.</summary>
    /// <value>300 by default.</value>
    public int MaxPages { get; init; } = 300;

    /// <summary>Most letters, drawn or written, that are read.</summary>
    /// <value>1,000,000 by default, some 500 full pages.</value>
    public int MaxGlyphs { get; init; } = 1_000_000;

    /// <summary>Deepest nesting of objects, groups, elements or tables.</summary>
    /// <value>100 by default; the readers recurse no deeper, which keeps the stack safe.</value>
    public int MaxDepth { get; init; } = 100;

    /// <summary>Longest time for one file.</summary>
    /// <value>10 seconds by default.</value>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);
}
