namespace JobFunctions.Core.Matching.Scoring;

/// <summary>Turns a mean of parts into the per cent that a person would give: a fitting job 70-95, a near profession 35-65, another one below 25.</summary>
internal static class Calibration
{
    // The chance that it is the person's work says most; the rest is how much of all that is asked for is there, of the skills above all.
    private const float ChanceShare = 0.65f;
    private const float SkillShare = 0.15f;

    // What of a fit is lost where the level, the pay or the town does not suit at all: a good job of one's own profession for a beginner, far
    // below the wish or in another town is no good job for this person. By hand: labels tell the profession only.
    private const float SeniorityLoss = 0.3f;
    private const float SalaryLoss = 0.2f;
    private const float PlaceLoss = 0.1f;

    // Of a fit where the title names a technology and the person knows none of those named.
    private const float UnknownTechnologyShare = 0.68f;

    /// <returns>0-100; grows with the mean, with the skills and with how level, pay and town suit.</returns>
    public static float Fit(in MatchScore score, ScoreWeights weights)
    {
        var skills = float.IsNaN(score.Skills) ? score.Raw : score.Skills;
        var fit = 100 * ChanceOf(score.Raw, weights) * (ChanceShare + (SkillShare * skills) + ((1 - ChanceShare - SkillShare) * score.Raw));
        fit *= Kept(score.Seniority, SeniorityLoss) * Kept(score.Salary, SalaryLoss) * Kept(score.Place, PlaceLoss);
        return score.KnowsTechnology ? fit : fit * UnknownTechnologyShare;
    }

    private static float Kept(float part, float loss) => float.IsNaN(part) ? 1 : 1 - (loss * (1 - part));

    /// <summary>The chance that a vacancy with such a mean is of the person's work, where one of three vacancies is.</summary>
    public static float ChanceOf(float mean, ScoreWeights weights) => mean <= 0 ? 0 : 1 / (1 + MathF.Exp(-weights.Slope * (mean - weights.Even)));
}
