using JobFunctions.Core.Matching.Conditions;
using JobFunctions.Core.Matching.Occupations;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Matching.Scoring;

/// <summary>Scores a prepared vacancy for a prepared seeker. Depends on nothing but the two, the rates and the day.</summary>
internal sealed class MatchScorer(OccupationTable occupations)
{
    private const float None = float.NaN;

    // A vacancy that names few skills says little about them: as if one middling skill more were asked for and known to this share.
    private const float AssumedSkillWeight = 0.6f;
    private const float AssumedSkillShare = 0.35f;

    // A cosine of two texts that speak of the same work; calibrated on pairs of one profession.
    private const float HighSimilarity = 0.22f;
    private const int LeastFieldEvidence = 4;
    private const float UnknownTitle = 0.2f;
    private const float UnknownTechnology = 0.55f;
    private const double FreshnessHalfLifeDays = 21;

    public MatchScore Score(PreparedSeeker seeker, PreparedVacancy vacancy, RateTable rates, DateTimeOffset now)
    {
        var role = RoleNearness(seeker, vacancy);
        var score = new MatchScore
        {
            Skills = SkillCoverage(seeker, vacancy),
            Title = TitleFit(seeker, vacancy, role),
            Profession = ProfessionFit(seeker, vacancy),
            Text = TextFit(seeker, vacancy),
            Seniority = SeniorityFit(seeker, vacancy),
            Salary = SalaryFit(seeker, vacancy, rates),
            Place = PlaceFit(seeker, vacancy),
            Freshness = FreshnessOf(vacancy, now),
        };
        score.Raw = WeightedMean(score);
        score.Fit = Calibration.Fit(score, role, KnowsTitleSkill(seeker, vacancy));
        return score;
    }

    private static float WeightedMean(in MatchScore score)
    {
        var sum = 0f;
        var weights = 0f;
        Add(score.Skills, ScoreWeights.Skills);
        Add(score.Title, ScoreWeights.Title);
        Add(score.Profession, ScoreWeights.Profession);
        Add(score.Text, ScoreWeights.Text);
        Add(score.Seniority, ScoreWeights.Seniority);
        Add(score.Salary, ScoreWeights.Salary);
        Add(score.Place, ScoreWeights.Place);
        return weights == 0 ? 0 : sum / weights;

        void Add(float part, float weight)
        {
            if (!float.IsNaN(part))
            {
                sum += part * weight;
                weights += weight;
            }
        }
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
            known += demand.Weight * seeker.SkillStrength[demand.Skill];
        }

        foreach (var phrase in vacancy.Phrases)
        {
            known += phrase.Weight * (seeker.Text.ShareOf(phrase.Stems) is >= 0.6f and var held ? held : 0);
        }

        return Saturate(known / (vacancy.SkillWeight + AssumedSkillWeight));
    }

    /// <summary>Nobody has all that is asked for: two thirds are as good as most get.</summary>
    private static float Saturate(float share) => MathF.Min(1, share * (1.6f - (0.6f * share)));

    /// <returns>How near the nearest occupations are, 0-1; NaN where one side names none.</returns>
    private float RoleNearness(PreparedSeeker seeker, PreparedVacancy vacancy)
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

    private static float TitleFit(PreparedSeeker seeker, PreparedVacancy vacancy, float role)
    {
        if (!seeker.HasTitle || vacancy.Title.Terms.Length == 0)
        {
            return role;
        }

        var words = MathF.Min(1, seeker.Title.Dot(vacancy.Title) * 1.4f);
        if (float.IsNaN(role))
        {
            // A title that names no known occupation says something only by its words.
            return UnknownTitle + (0.6f * words);
        }

        var fit = (0.7f * role) + (0.3f * MathF.Max(words, role >= 0.95f ? 0.4f : 0));
        return KnowsTitleSkill(seeker, vacancy) ? fit : fit * UnknownTechnology;
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

    private static float ProfessionFit(PreparedSeeker seeker, PreparedVacancy vacancy)
    {
        if (seeker.FieldEvidence < LeastFieldEvidence || vacancy.Text.FieldEvidence < LeastFieldEvidence)
        {
            return None;
        }

        var own = seeker.Fields;
        var other = vacancy.Text.Fields;
        var sum = 0f;
        for (var i = 0; i < own.Length; i++)
        {
            sum += own[i] * other[i];
        }

        return sum;
    }

    private static float TextFit(PreparedSeeker seeker, PreparedVacancy vacancy)
    {
        if (vacancy.Text.Terms.Terms.Length == 0 || (seeker.Language == "en") != (vacancy.Language == "en"))
        {
            return None;
        }

        var similarity = seeker.Text.Dot(vacancy.Text.Terms);
        return similarity / (similarity + (HighSimilarity / 2)) * ((HighSimilarity * 1.5f) / HighSimilarity) is var fit && fit > 1 ? 1 : fit;
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
