namespace JobFunctions.Core.Matching.Requirements;

/// <summary>What a text of a vacancy asks for besides skills. Each carries the place where it says so.</summary>
internal sealed record StatedRequirements
{
    public static readonly StatedRequirements None = new();

    /// <summary>The most years of experience that the text asks for.</summary>
    public StatedYears? Years { get; init; }

    /// <summary>Categories of a driving licence, upper-case Latin: any of them will do.</summary>
    public StatedLicence? Licence { get; init; }

    /// <summary>A finished higher education is demanded, not wished for.</summary>
    public TextSpan? HigherEducation { get; init; }

    public IReadOnlyList<StatedLanguage> Languages { get; init; } = [];
}
