namespace JobFunctions.Core.Matching.Requirements;

/// <summary>What a text of a vacancy asks for besides skills.</summary>
internal sealed record StatedRequirements
{
    public static readonly StatedRequirements None = new();

    /// <summary>The most years of experience that the text asks for.</summary>
    public int? Years { get; init; }

    /// <summary>Categories of a driving licence, upper-case Latin: any of them will do; "" where none is asked for.</summary>
    public string Licence { get; init; } = "";

    /// <summary>A finished higher education is demanded, not wished for.</summary>
    public bool HigherEducation { get; init; }

    public IReadOnlyList<StatedLanguage> Languages { get; init; } = [];
}
