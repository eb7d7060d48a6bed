namespace JobFunctions.Core.Matching.Scoring;

/// <summary>Turns a mean of parts into the per cent that a person would give: a fitting job 70-95, a near profession 35-65, another one below 25.</summary>
internal static class Calibration
{
    // The chance that it is the person's work says most; the rest is how much of all that is asked for is there, of the skills above all.
    private const float ChanceShare = 0.65f;
    private const float SkillShare = 0.15f;

    // Of a fit where the title names a technology and the person knows none of those named.
    private const float UnknownTechnologyShare = 0.68f;

    /// <returns>0-100; grows with the mean and with the skills.</returns>
    public static float Fit(in MatchScore score, ScoreWeights weights)
    {
        var skills = float.IsNaN(score.Skills) ? score.Raw : score.Skills;
        var fit = 100 * ChanceOf(score.Raw, weights) * (ChanceShare + (SkillShare * skills) + ((1 - ChanceShare - SkillShare) * score.Raw));
        return score.KnowsTechnology ? fit : fit * UnknownTechnologyShare;
    }

    /// <summary>The chance that a vacancy with such a mean is of the person's work, where one of three vacancies is.</summary>
    public static float ChanceOf(float mean, ScoreWeights weights) => mean <= 0 ? 0 : 1 / (1 + MathF.Exp(-weights.Slope * (mean - weights.Even)));
}
