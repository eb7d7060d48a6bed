namespace JobFunctions.Core.Matching.Scoring;

/// <summary>The numbers of one match, without words. Parts are 0-1; NaN where the texts say nothing.</summary>
internal struct MatchScore
{
    public float Skills;
    public float Title;
    public float Profession;
    public float Text;
    public float Seniority;
    public float Salary;
    public float Place;
    public float Freshness;

    /// <summary>Weighted mean of the parts that are there, before calibration, 0-1.</summary>
    public float Raw;

    /// <summary>Fit, 0-100, not rounded.</summary>
    public float Fit;

    public readonly int Match => (int)MathF.Round(Fit, MidpointRounding.AwayFromZero);
}
