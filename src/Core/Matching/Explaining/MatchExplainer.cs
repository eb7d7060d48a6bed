using JobFunctions.Core.Matching.Requirements;
using JobFunctions.Core.Matching.Scoring;
using JobFunctions.Core.Matching.Skills;

namespace JobFunctions.Core.Matching.Explaining;

/// <summary>Puts a score into words: what fits, what does not, and the quotes that show it.</summary>
internal sealed class MatchExplainer(SkillTaxonomy taxonomy, ScoreWeights weights)
{
    private const double ImpliedWeight = 0.5;
    private const float RelatedStrength = 0.4f;
    private const float LeastMissingWeight = 0.2f;
    // A word such as "research" in both titles makes no profession alone, nor does one that the rest of the texts speaks against.
    private const float SameOccupation = 0.65f;
    private const float OtherRoles = 0.2f;
    private const float LikeRoles = 0.6f;
    private const float NearRoles = 0.3f;
    private const float NearOccupation = 0.3f;
    private const int MaxNamed = 5;
    private const int MaxMissingNamed = 3;
    private const int MaxMissing = 8;
    private const int MaxBelow = 3;
    private const int MaxEvidence = 6;

    public RankedVacancy Explain(PreparedSeeker seeker, PreparedVacancy vacancy, in MatchScore score, IReadOnlyList<VacancyLink> links)
    {
        var language = seeker.Seeker.Language;
        var wording = Wording.In(language);
        var matched = new List<string>();
        var missing = new List<string>();
        var below = new List<string>();
        var evidence = new List<MatchEvidence>();
        var position = score.Occupation >= SameOccupation && !(score.Roles < OtherRoles) ? PositionQuote(seeker, vacancy) : null;
        if (position is not null)
        {
            evidence.Add(new MatchEvidence(wording.PositionClaim, position, vacancy.Vacancy.Title));
        }

        foreach (var demand in vacancy.Skills.Where(demand => !taxonomy.Skills[demand.Skill].IsSoft))
        {
            var name = taxonomy.Skills[demand.Skill].NameIn(language);
            if (IsShown(seeker, demand.Skill))
            {
                matched.Add(name);
                if (demand.IsRequired && below.Count < MaxBelow && LevelNote.Of(seeker, vacancy, demand, name, wording) is { } note)
                {
                    below.Add(note.Sentence);
                    evidence.AddRange(note.Evidence);
                    continue;
                }

                AddEvidence(seeker, vacancy, demand, name, wording, evidence);
                continue;
            }

            if (seeker.SkillStrength[demand.Skill] >= RelatedStrength)
            {
                AddEvidence(seeker, vacancy, demand, name, wording, evidence);
            }

            if (demand.IsRequired && demand.Weight >= LeastMissingWeight && missing.Count < MaxMissing)
            {
                missing.Add(name);
            }
        }

        foreach (var phrase in vacancy.Phrases)
        {
            (seeker.Text.ShareOf(phrase.Stems) >= 0.8f ? matched : missing).Add(vacancy.Vacancy.Skills[phrase.Source]);
        }

        var (blockers, unstated) = Blockers.Find(seeker, vacancy, score, wording);
        return new RankedVacancy
        {
            Id = vacancy.Vacancy.Id,
            Links = links,
            Match = score.Match,
            Parts = Parts(score),
            MatchedSkills = matched,
            MissingSkills = missing,
            Evidence = evidence,
            Missing = [.. missing.Select(wording.SkillMissing), .. below, .. unstated, .. SalaryNote(seeker, vacancy, wording)],
            Blockers = blockers,
            Why = Why(score, position is not null, matched, missing, blockers, wording),
            ScoreVersion = VacancyRanker.ScoreVersion,
        };
    }

    /// <summary>A person who set a minimum is told that this vacancy could not be held against it.</summary>
    private static IEnumerable<string> SalaryNote(PreparedSeeker seeker, PreparedVacancy vacancy, Wording wording) =>
        vacancy.Vacancy.Salary is null && seeker.Seeker.Conditions.MinimumSalary is not null ? [wording.SalaryUnknown] : [];

    private List<MatchPart> Parts(in MatchScore score) =>
    [
        Part("skills", score.Skills, weights.Skills),
        Part("title", TitleOf(score), weights.Occupation + weights.TitleWords),
        Part("profession", score.Roles, weights.Roles),
        Part("text", score.Text, weights.Text),
        Part("seniority", score.Seniority, weights.Seniority),
        Part("salary", score.Salary, weights.Salary),
        Part("place", score.Place, weights.Place),
        Part("freshness", score.Freshness, 0),
    ];

    /// <summary>What the titles say of each other: occupations and words.</summary>
    private float TitleOf(in MatchScore score)
    {
        var sum = 0f;
        var total = 0f;
        foreach (var (part, weight) in ((float, float)[])[(score.Occupation, weights.Occupation), (score.TitleWords, weights.TitleWords)])
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

    private static string Why(in MatchScore score, bool hasPosition, List<string> matched, List<string> missing, List<string> blockers, Wording wording)
    {
        var clauses = new List<string> { Profession(score, hasPosition, wording) };
        var asked = matched.Count + missing.Count;
        if (matched.Count > 0)
        {
            clauses.Add(wording.Skills(matched.Count, asked, string.Join(", ", matched.Take(MaxNamed))));
        }

        if (missing.Count > 0)
        {
            clauses.Add(wording.NotShown(string.Join(", ", missing.Take(MaxMissingNamed))));
        }

        if (blockers.Count > 0)
        {
            clauses.Add(wording.ButBlocked(Continued(blockers[0])));
        }

        return string.Join("; ", clauses) + ".";
    }

    /// <summary>"The same profession" needs the same occupation in both; without it the words of the texts speak.</summary>
    private static string Profession(in MatchScore score, bool hasPosition, Wording wording) =>
        hasPosition ? wording.SameProfession
        : score.Roles >= LikeRoles ? wording.SimilarWork
        : score.Occupation >= NearOccupation || score.Roles >= NearRoles ? wording.NearProfession
        : float.IsNaN(score.Occupation) && float.IsNaN(score.Roles) ? wording.UnknownProfession
        : wording.OtherProfession;

    /// <summary>A sentence as a clause inside another: without its stop, and small where its first word is no name or letter of its own.</summary>
    private static string Continued(string sentence) =>
        (sentence.Length > 1 && char.IsLower(sentence[1]) ? char.ToLowerInvariant(sentence[0]) + sentence[1..] : sentence).TrimEnd('.');

    /// <summary>The place in the resume that names the vacancy's occupation; null where it names another or none.</summary>
    private static string? PositionQuote(PreparedSeeker seeker, PreparedVacancy vacancy)
    {
        foreach (var (title, occupations) in seeker.Titles)
        {
            if (occupations.Any(own => vacancy.Occupations.Any(wanted => wanted.Occupation == own.Occupation))
                && seeker.Seeker.Text.IndexOf(title, StringComparison.OrdinalIgnoreCase) is >= 0 and var start)
            {
                return seeker.Seeker.Text.Substring(start, title.Length);
            }
        }

        return null;
    }

    /// <summary>True where the resume names the skill or one that holds it, such as ASP.NET for .NET. What is merely near is not shown.</summary>
    private bool IsShown(PreparedSeeker seeker, int skill) =>
        seeker.SkillSource[skill] is >= 0 and var own && (own == skill || taxonomy.Skills[own].Implied.Any(implied => implied.Index == skill && implied.Weight >= ImpliedWeight));

    private void AddEvidence(PreparedSeeker seeker, PreparedVacancy vacancy, SkillDemand demand, string name, Wording wording, List<MatchEvidence> evidence)
    {
        var own = seeker.SkillSource[demand.Skill];
        if (evidence.Count >= MaxEvidence || own < 0 || !seeker.SkillPlaces.TryGetValue(own, out var place))
        {
            return;
        }

        var ownName = taxonomy.Skills[own].NameIn(seeker.Seeker.Language);
        var claim = own == demand.Skill ? wording.SkillClaim(name)
            : IsShown(seeker, demand.Skill) ? wording.SkillByClaim(name, ownName)
            : wording.RelatedSkillClaim(name, ownName);
        evidence.Add(new MatchEvidence(claim, Quotation.Around(seeker.Seeker.Text, place.Start, place.Length), demand.Quote.In(vacancy.Vacancy)));
    }
}
