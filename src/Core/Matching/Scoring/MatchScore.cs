namespace JobFunctions.Core.Matching.Scoring;

/// <summary>The numbers of one match, without words. Parts are 0-1; NaN where the texts say nothing.</summary>
internal struct MatchScore
{
    public float Skills;

    /// <summary>Nearness of the nearest occupations that the titles name.</summary>
    public float Occupation;

    /// <summary>Words that the titles share.</summary>
    public float TitleWords;

    /// <summary>Professional roles that titles and texts together speak of.</summary>
    public float Roles;

    public float Text;
    public float Seniority;
    public float Salary;
    public float Place;
    public float Freshness;

    /// <summary>False where the title names a technology and the person knows none of those named.</summary>
    public bool KnowsTechnology;

    /// <summary>Weighted mean of the parts that are there, before calibration, 0-1.</summary>
    public float Raw;

    /// <summary>Fit, 0-100, not rounded.</summary>
    public float Fit;

    public readonly int Match => (int)MathF.Round(Fit, MidpointRounding.AwayFromZero);
}
