using JobFunctions.Core.Matching.Conditions;
using JobFunctions.Core.Matching.Occupations;
using JobFunctions.Core.Matching.Requirements;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Matching.Scoring;

/// <summary>Scores a prepared vacancy for a prepared seeker. Depends on nothing but the two, the rates and the day.</summary>
internal sealed class MatchScorer(OccupationTable occupations, ScoreWeights weights)
{
    private const float None = float.NaN;

    // A vacancy that names few skills says little about them: as if one middling skill more were asked for and known to this share.
    private const float AssumedSkillWeight = 0.6f;
    private const float AssumedSkillShare = 0.35f;

    // Of a skill that is known a step of level (or clearly fewer years) below what is wanted, and two steps. Modest, by hand: no label tells
    // it, and words of level are loose on both sides.
    private const float StepBelowShare = 0.85f;
    private const float TwoStepsBelowShare = 0.7f;

    // A cosine of two texts that speak of the same work; calibrated on pairs of one profession.
    private const float HighSimilarity = 0.22f;
    // Length of the vector of a usual description.
    private const float UsualLength = 60f;
    private const float TitleGain = 1.4f;
    private const double FreshnessHalfLifeDays = 21;

    public MatchScore Score(PreparedSeeker seeker, PreparedVacancy vacancy, RateTable rates, DateTimeOffset now)
    {
        var score = new MatchScore
        {
            Skills = SkillCoverage(seeker, vacancy),
            Occupation = OccupationNearness(seeker, vacancy),
            TitleWords = seeker.HasTitle && vacancy.Title.Terms.Length > 0 ? MathF.Min(1, seeker.Title.Dot(vacancy.Title) * TitleGain) : None,
            Roles = seeker.Roles is { } roles && vacancy.Roles.IsKnown ? vacancy.Roles.Dot(roles) : None,
            Text = TextFit(seeker, vacancy),
            Seniority = SeniorityFit(seeker, vacancy),
            Salary = SalaryFit(seeker, vacancy, rates),
            Place = PlaceFit(seeker, vacancy),
            Freshness = FreshnessOf(vacancy, now),
            KnowsTechnology = KnowsTitleSkill(seeker, vacancy),
        };
        score.Raw = weights.MeanOf(score);
        score.Fit = Calibration.Fit(score, weights);
        return score;
    }

    private static float SkillCoverage(PreparedSeeker seeker, PreparedVacancy vacancy)
    {
        if (vacancy.SkillWeight == 0 || !seeker.HasSkills)
        {
            return None;
        }

        var known = AssumedSkillWeight * AssumedSkillShare;
        foreach (var demand in vacancy.Skills)
        {
            known += demand.Weight * seeker.SkillStrength[demand.Skill] * LevelShare(seeker, demand);
        }

        foreach (var phrase in vacancy.Phrases)
        {
            known += phrase.Weight * (seeker.Text.ShareOf(phrase.Stems) is >= 0.6f and var held ? held : 0);
        }

        return Saturate(known / (vacancy.SkillWeight + AssumedSkillWeight));
    }

    /// <summary>What a known skill counts for by its level: all of it unless both sides state one and the person's is lower.</summary>
    private static float LevelShare(PreparedSeeker seeker, in SkillDemand demand)
    {
        if (demand.Level is not { Wanted: var wanted } || !seeker.SkillLevels.TryGetValue(demand.Skill, out var own))
        {
            return 1;
        }

        return own.Stated.StepsBelow(wanted) switch
        {
            > 1 => TwoStepsBelowShare,
            1 => StepBelowShare,
            _ => own.Stated.IsYearsBelow(wanted) ? StepBelowShare : 1,
        };
    }

    /// <summary>Nobody has all that is asked for: two thirds are as good as most get.</summary>
    private static float Saturate(float share) => MathF.Min(1, share * (1.6f - (0.6f * share)));

    /// <returns>How near the nearest occupations are, 0-1; NaN where one side names none.</returns>
    private float OccupationNearness(PreparedSeeker seeker, PreparedVacancy vacancy)
    {
        if (seeker.Occupations.Count == 0 || vacancy.Occupations.Count == 0)
        {
            return None;
        }

        var best = 0.0;
        foreach (var wanted in vacancy.Occupations)
        {
            foreach (var own in seeker.Occupations)
            {
                best = Math.Max(best, own.Weight * wanted.Weight * occupations.Nearness(own.Occupation, wanted.Occupation));
            }
        }

        return (float)best;
    }

    private static bool KnowsTitleSkill(PreparedSeeker seeker, PreparedVacancy vacancy)
    {
        if (vacancy.TitleSkills.Length == 0 || !seeker.HasSkills)
        {
            return true;
        }

        foreach (var skill in vacancy.TitleSkills)
        {
            if (seeker.SkillStrength[skill] >= 0.5f)
            {
                return true;
            }
        }

        return false;
    }

    private static float TextFit(PreparedSeeker seeker, PreparedVacancy vacancy)
    {
        if (vacancy.Text.Terms.Length == 0 || (seeker.Language == "en") != (vacancy.Language == "en"))
        {
            return None;
        }

        var similarity = seeker.Text.Dot(vacancy.Text) * vacancy.Text.Length / UsualLength;
        // Bends so that a high similarity is a whole fit.
        return MathF.Min(1, 1.5f * similarity / (similarity + (HighSimilarity / 2)));
    }

    private static float SeniorityFit(PreparedSeeker seeker, PreparedVacancy vacancy)
    {
        var byYears = None;
        if (seeker.Seeker.Fields.YearsOfExperience is { } years && (vacancy.Vacancy.Experience is not null || vacancy.Requirements.Years is not null))
        {
            var (from, to) = vacancy.Vacancy.Experience is { } level ? Seniority.YearsOf(level) : (vacancy.Requirements.Years ?? 0, 40);
            byYears = years < from
                ? (float)Math.Max(0, 1 - ((from - years) / Math.Max(from, 2)))
                : (float)Math.Max(0.6, 1 - (Math.Max(0, years - to - 3) * 0.05));
        }

        var byLevel = seeker.Level is { } own && vacancy.TitleLevel is { } wanted
            ? (float)Math.Clamp(own < wanted ? 1 - ((wanted - own) * 0.35) : 1 - ((own - wanted) * 0.15), 0, 1)
            : None;
        return float.IsNaN(byYears) ? byLevel : float.IsNaN(byLevel) ? byYears : (byYears + byLevel) / 2;
    }

    private static float SalaryFit(PreparedSeeker seeker, PreparedVacancy vacancy, RateTable rates)
    {
        if (seeker.Seeker.Fields.Salary is not { Least: { } wish } wished || vacancy.Vacancy.Salary is not { Most: { } most } offered
            || rates.ToTenge(wish, wished.Currency) is not { } wishTenge || wishTenge <= 0 || rates.ToTenge(most, offered.Currency) is not { } offerTenge)
        {
            return None;
        }

        var ratio = (float)(offerTenge / wishTenge);
        return Math.Clamp((ratio - 0.5f) / 0.5f, 0, 1);
    }

    private static float PlaceFit(PreparedSeeker seeker, PreparedVacancy vacancy)
    {
        if (vacancy.Vacancy.WorkFormats.Contains(WorkFormat.Remote))
        {
            return 1;
        }

        var conditions = seeker.Seeker.Conditions;
        if (conditions.Places.Count > 0)
        {
            return vacancy.Vacancy.City is null ? None : 1;
        }

        return seeker.Seeker.Fields.City is not { } own || vacancy.Vacancy.City is not { } town ? None
            : PlaceNames.AreSame(own, town) ? 1 : 0.2f;
    }

    private static float FreshnessOf(PreparedVacancy vacancy, DateTimeOffset now) =>
        vacancy.Vacancy.PublishedAt is { } published
            ? (float)Math.Pow(0.5, Math.Max(0, (now - published).TotalDays) / FreshnessHalfLifeDays)
            : None;
}
