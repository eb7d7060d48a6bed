namespace JobFunctions.Core.Matching.Scoring;

/// <summary>
/// Turns a weighted mean into the per cent that a person would give: a fitting job of the same profession 75-95, the same profession with
/// other skills 45-65, another profession below 30.
/// </summary>
internal static class Calibration
{
    private static readonly (float Raw, float Fit)[] Curve = [(0, 0), (0.15f, 8), (0.30f, 24), (0.45f, 46), (0.60f, 66), (0.75f, 83), (0.90f, 95), (1, 99)];

    private const float LeastCap = 12;
    private const float UnknownTechnologyCap = 66;

    // How far texts alike speak for a job of another occupation.
    private const float OtherOccupationShare = 0.5f;

    /// <param name="role">Nearness of the occupations; NaN where unknown.</param>
    /// <param name="knowsTechnology">False where the title names a technology and the person knows none of those named.</param>
    public static float Fit(in MatchScore score, float role, bool knowsTechnology)
    {
        var fit = OnCurve(score.Raw);

        // Place, salary and years say nothing about whether it is the person's work: without the work there is no fit.
        fit = MathF.Min(fit, LeastCap + (100 * Work(score, role)));
        return knowsTechnology ? fit : MathF.Min(fit, UnknownTechnologyCap);
    }

    /// <summary>How far it is the person's work: by the occupations, or by the texts where one side names none.</summary>
    private static float Work(in MatchScore score, float role)
    {
        var byTexts = Known(score.Profession, score.Text);
        return float.IsNaN(role) ? byTexts : MathF.Max(role, OtherOccupationShare * byTexts);
    }

    private static float Known(float one, float other) =>
        float.IsNaN(one) ? (float.IsNaN(other) ? 0.5f : other) : float.IsNaN(other) ? one : (one + other) / 2;

    private static float OnCurve(float raw)
    {
        for (var i = 1; i < Curve.Length; i++)
        {
            var (high, fit) = Curve[i];
            if (raw <= high)
            {
                var (low, lowFit) = Curve[i - 1];
                return lowFit + ((fit - lowFit) * (raw - low) / (high - low));
            }
        }

        return Curve[^1].Fit;
    }
}
