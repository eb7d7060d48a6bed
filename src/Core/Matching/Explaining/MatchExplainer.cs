using JobFunctions.Core.Matching.Requirements;
using JobFunctions.Core.Matching.Scoring;
using JobFunctions.Core.Matching.Skills;

namespace JobFunctions.Core.Matching.Explaining;

/// <summary>Puts a score into words: what fits, what does not, and the quotes that show it.</summary>
internal sealed class MatchExplainer(SkillTaxonomy taxonomy, ScoreWeights weights)
{
    private const float KnownStrength = 0.5f;
    private const float LeastMissingWeight = 0.2f;
    private const int MaxNamed = 5;
    private const int MaxMissingNamed = 3;
    private const int MaxMissing = 8;
    private const int MaxEvidence = 6;

    public RankedVacancy Explain(PreparedSeeker seeker, PreparedVacancy vacancy, in MatchScore score, IReadOnlyList<VacancyLink> links)
    {
        var language = seeker.Seeker.Language;
        var wording = Wording.In(language);
        var matched = new List<string>();
        var missing = new List<string>();
        var evidence = new List<MatchEvidence>();
        if (score.Occupation >= 0.95f && PositionQuote(seeker) is { } position)
        {
            evidence.Add(new MatchEvidence(wording.PositionClaim, position, vacancy.Vacancy.Title));
        }

        foreach (var demand in vacancy.Skills.Where(demand => !taxonomy.Skills[demand.Skill].IsSoft))
        {
            var name = taxonomy.Skills[demand.Skill].NameIn(language);
            if (seeker.SkillStrength[demand.Skill] >= KnownStrength)
            {
                matched.Add(name);
                AddEvidence(seeker, vacancy, demand, name, wording, evidence);
            }
            else if (demand.IsRequired && demand.Weight >= LeastMissingWeight && missing.Count < MaxMissing)
            {
                missing.Add(name);
            }
        }

        foreach (var phrase in vacancy.Phrases)
        {
            (seeker.Text.ShareOf(phrase.Stems) >= 0.8f ? matched : missing).Add(vacancy.Vacancy.Skills[phrase.Source]);
        }

        var (blockers, unstated) = Blockers.Find(seeker, vacancy, wording);
        return new RankedVacancy
        {
            Id = vacancy.Vacancy.Id,
            Links = links,
            Match = score.Match,
            Parts = Parts(score),
            MatchedSkills = matched,
            MissingSkills = missing,
            Evidence = evidence,
            Missing = [.. missing.Select(wording.SkillMissing), .. unstated, .. SalaryNote(seeker, vacancy, wording)],
            Blockers = blockers,
            Why = Why(score, matched, missing, blockers, wording),
            ScoreVersion = VacancyRanker.ScoreVersion,
        };
    }

    /// <summary>A person who set a minimum is told that this vacancy could not be held against it.</summary>
    private static IEnumerable<string> SalaryNote(PreparedSeeker seeker, PreparedVacancy vacancy, Wording wording) =>
        vacancy.Vacancy.Salary is null && seeker.Seeker.Conditions.MinimumSalary is not null ? [wording.SalaryUnknown] : [];

    private List<MatchPart> Parts(in MatchScore score) =>
    [
        Part("skills", score.Skills, weights.Skills),
        Part("title", TitleOf(score), weights.Occupation + weights.TitleWords + weights.TitleRoles),
        Part("profession", score.Roles, weights.Roles),
        Part("text", score.Text, weights.Text),
        Part("seniority", score.Seniority, weights.Seniority),
        Part("salary", score.Salary, weights.Salary),
        Part("place", score.Place, weights.Place),
        Part("freshness", score.Freshness, 0),
    ];

    /// <summary>What the titles say of each other: occupations, roles and words.</summary>
    private float TitleOf(in MatchScore score)
    {
        var sum = 0f;
        var total = 0f;
        foreach (var (part, weight) in ((float, float)[])[(score.Occupation, weights.Occupation), (score.TitleWords, weights.TitleWords), (score.TitleRoles, weights.TitleRoles)])
        {
            if (!float.IsNaN(part))
            {
                sum += part * weight;
                total += weight;
            }
        }

        return total == 0 ? float.NaN : sum / total;
    }

    private static MatchPart Part(string name, float score, float weight) =>
        new(name, float.IsNaN(score) ? null : Math.Round((double)Math.Clamp(score, 0, 1), 3), Math.Round((double)weight, 3));

    private static string Why(in MatchScore score, List<string> matched, List<string> missing, List<string> blockers, Wording wording)
    {
        var profession = float.IsNaN(score.Occupation) ? score.Roles : score.Occupation;
        var clauses = new List<string>
        {
            profession switch
            {
                >= 0.65f => wording.SameProfession,
                >= 0.35f => wording.NearProfession,
                < 0.35f => wording.OtherProfession,
                _ => wording.UnknownProfession,
            },
        };
        var asked = matched.Count + missing.Count;
        if (matched.Count > 0)
        {
            clauses.Add(wording.Skills(matched.Count, asked, string.Join(", ", matched.Take(MaxNamed))));
        }
        else if (asked > 0)
        {
            clauses.Add(wording.NoSkills);
        }

        if (missing.Count > 0)
        {
            clauses.Add(wording.NotShown(string.Join(", ", missing.Take(MaxMissingNamed))));
        }

        if (blockers.Count > 0)
        {
            clauses.Add(wording.ButBlocked(char.ToLowerInvariant(blockers[0][0]) + blockers[0][1..].TrimEnd('.')));
        }

        return string.Join("; ", clauses) + ".";
    }

    private static string? PositionQuote(PreparedSeeker seeker)
    {
        var fields = seeker.Seeker.Fields;
        foreach (var position in fields.Experience.Select(job => job.Position).Prepend(fields.CurrentPosition).Prepend(fields.DesiredPosition))
        {
            if (!string.IsNullOrWhiteSpace(position) && seeker.Seeker.Text.IndexOf(position, StringComparison.Ordinal) is >= 0)
            {
                return position;
            }
        }

        return null;
    }

    private void AddEvidence(PreparedSeeker seeker, PreparedVacancy vacancy, SkillDemand demand, string name, Wording wording, List<MatchEvidence> evidence)
    {
        var own = seeker.SkillSource[demand.Skill];
        if (evidence.Count >= MaxEvidence || own < 0 || !seeker.SkillPlaces.TryGetValue(own, out var place))
        {
            return;
        }

        var claim = own == demand.Skill ? wording.SkillClaim(name) : wording.RelatedSkillClaim(name, taxonomy.Skills[own].NameIn(seeker.Seeker.Language));
        evidence.Add(new MatchEvidence(claim, Quotation.Around(seeker.Seeker.Text, place.Start, place.Length), demand.Quote.In(vacancy.Vacancy)));
    }
}
