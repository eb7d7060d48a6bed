using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using JobFunctions.Core.Matching;
using JobFunctions.Core.Matching.Skills;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Search.Preferences;

/// <summary>How feedback moves a ranking: a little, within bounds, and told. See docs/decisions/012.</summary>
public static class PreferenceModel
{
    /// <summary>Most per cent that all that was learnt adds to a match or takes of it.</summary>
    public const int MaxShift = 10;

    /// <summary>The name of the part of a match that says how far it was moved.</summary>
    public const string PartName = "feedback";

    // This many votes one way are as sure as it gets.
    private const double FullVotes = 3;

    private const double SkillPoints = 5;
    private const double PlacePoints = 4;
    private const double CompanyPoints = 4;
    private const double SalaryPoints = 5;
    private const double Applied = 1.5;
    private const int MaxSkills = 5;

    /// <summary>-1 to 1; the first votes count most.</summary>
    public static double WeightOf(IEnumerable<PreferenceVote> votes) =>
        Math.Round(Math.Clamp(votes.Sum(vote => vote.Weight) / FullVotes, -1, 1), 2);

    /// <summary>What a feedback teaches. Hidden for its company teaches nothing here: the company is excluded.</summary>
    /// <param name="missingSkills">Those of the vacancy that the person lacks; empty where none are known.</param>
    public static IReadOnlyList<PreferenceVote> VotesOf(
        FeedbackKind kind, FeedbackReason? reason, Vacancy vacancy, IReadOnlyList<string> missingSkills, RateTable rates)
    {
        if (kind == FeedbackKind.Hidden)
        {
            return reason switch
            {
                FeedbackReason.Skills => [.. SkillsOf(missingSkills.Count > 0 ? missingSkills : vacancy.Skills, -1)],
                FeedbackReason.Place => [.. PlaceOf(vacancy, -1)],
                FeedbackReason.Salary => [.. SalaryOf(vacancy, rates)],
                _ => [],
            };
        }

        var weight = kind == FeedbackKind.Applied ? Applied : 1;
        return reason switch
        {
            FeedbackReason.Skills => [.. SkillsOf(vacancy.Skills, weight)],
            FeedbackReason.Place => [.. PlaceOf(vacancy, weight)],
            FeedbackReason.Company => [.. CompanyOf(vacancy, weight)],
            null => [.. SkillsOf(vacancy.Skills, weight), .. CompanyOf(vacancy, weight)],
            _ => [],
        };
    }

    /// <summary>Moves matches by what was learnt and orders them anew; those that move alike keep their order.</summary>
    /// <param name="ranked">Best first.</param>
    public static IReadOnlyList<RankedVacancy> Apply(
        IReadOnlyList<RankedVacancy> ranked, IReadOnlyDictionary<VacancyId, Vacancy> vacancies, IReadOnlyList<LearntPreference> learnt, RateTable rates)
    {
        if (learnt.Count == 0)
        {
            return ranked;
        }

        var weights = learnt.ToDictionary(preference => preference.Id);
        var version = VersionOf(learnt);
        return [.. ranked.Select(vacancy => Moved(vacancy, ShiftOf(vacancies[vacancy.Id], weights, rates), version)).OrderByDescending(vacancy => vacancy.Match)];
    }

    /// <returns>Within ±<see cref="MaxShift"/>.</returns>
    internal static double ShiftOf(Vacancy vacancy, IReadOnlyDictionary<string, LearntPreference> learnt, RateTable rates)
    {
        var skills = SkillsOf(vacancy.Skills, 1).Select(WeightIn).Where(weight => weight != 0).ToList();
        var shift = skills.Count > 0 ? SkillPoints * skills.Average() : 0;
        shift += PlacePoints * PlaceOf(vacancy, 1).Sum(WeightIn);
        shift += CompanyPoints * CompanyOf(vacancy, 1).Sum(WeightIn);
        if (learnt.TryGetValue("salary", out var tooLow)
            && decimal.TryParse(tooLow.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var amount)
            && TengeOf(vacancy, rates) <= amount)
        {
            shift += SalaryPoints * tooLow.Weight;
        }

        return Math.Clamp(shift, -MaxShift, MaxShift);

        double WeightIn(PreferenceVote vote) => learnt.TryGetValue(SearchPreferences.IdOf(vote), out var preference) ? preference.Weight : 0;
    }

    private static RankedVacancy Moved(RankedVacancy vacancy, double shift, string version)
    {
        var match = Math.Clamp(vacancy.Match + (int)Math.Round(shift), 0, 100);
        return vacancy with
        {
            Match = match,
            Parts = [.. vacancy.Parts, new MatchPart(PartName, Math.Round((shift + MaxShift) / (2 * MaxShift), 3), 2 * MaxShift / 100.0)],
            ScoreVersion = $"{vacancy.ScoreVersion}+{version}",
        };
    }

    /// <summary>Names what was learnt, so that the same texts under the same version still get the same number.</summary>
    private static string VersionOf(IEnumerable<LearntPreference> learnt)
    {
        var text = string.Join('\n', learnt.OrderBy(preference => preference.Id, StringComparer.Ordinal)
            .Select(preference => string.Create(CultureInfo.InvariantCulture, $"{preference.Id} {preference.Value} {preference.Weight}")));
        return $"feedback-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 4))}";
    }

    private static IEnumerable<PreferenceVote> SkillsOf(IEnumerable<string> names, double weight) => names
        .Select(name => SkillTaxonomy.Default.Resolve(name)?.Name ?? name.Trim())
        .Where(name => name.Length is > 0 and <= 100).Distinct(StringComparer.OrdinalIgnoreCase).Take(MaxSkills)
        .Select(name => new PreferenceVote(FeatureKind.Skill, name, weight));

    private static IEnumerable<PreferenceVote> PlaceOf(Vacancy vacancy, double weight) =>
        vacancy.City is { Length: > 0 and <= 200 } city && vacancy.IsRemote != true ? [new PreferenceVote(FeatureKind.Place, city, weight)] : [];

    private static IEnumerable<PreferenceVote> CompanyOf(Vacancy vacancy, double weight) =>
        vacancy.Company is { Length: <= 300 } company && CompanyName.Normalise(company).Length > 0 ? [new PreferenceVote(FeatureKind.Company, company, weight)] : [];

    private static IEnumerable<PreferenceVote> SalaryOf(Vacancy vacancy, RateTable rates) =>
        TengeOf(vacancy, rates) is { } tenge
            ? [new PreferenceVote(FeatureKind.Salary, decimal.Round(tenge).ToString(CultureInfo.InvariantCulture), -1)]
            : [];

    private static decimal? TengeOf(Vacancy vacancy, RateTable rates) =>
        vacancy.Salary is { Most: { } most } salary ? rates.ToTenge(most, salary.Currency) : null;
}
