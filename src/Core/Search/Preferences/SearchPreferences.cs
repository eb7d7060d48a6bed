using System.Text.Json.Serialization;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Matching;
using JobFunctions.Core.Matching.Conditions;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Search.Preferences;

/// <summary>What a person wants of all searches, and what their feedback has taught.</summary>
public sealed record SearchPreferences
{
    /// <summary>Most companies, words and places of each list.</summary>
    public const int MaxItems = 500;

    /// <summary>Most vacancies whose feedback is kept; the oldest goes first, and what was learnt of it with it.</summary>
    public const int MaxFeedback = 500;

    public required AccountId AccountId { get; init; }

    /// <summary>Employers that are never served: those that the person wrote, and those of vacancies hidden for their company.</summary>
    public IReadOnlyList<string> ExcludedCompanies { get; init; } = [];

    public IReadOnlyList<string> ExcludedWords { get; init; } = [];

    /// <summary>The least accepted a month; null for any.</summary>
    public Money? MinimumSalary { get; init; }

    /// <summary>Towns or regions; empty means anywhere.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    public bool RemoteOnly { get; init; }

    /// <summary>Oldest first; each vacancy once.</summary>
    public IReadOnlyList<VacancyFeedback> Feedback { get; init; } = [];

    /// <summary>What nothing may break that a search serves. What the search itself asks for stands before what is asked of all.</summary>
    public HardConditions ConditionsOf(SearchWishes wishes) => new()
    {
        MinimumSalary = wishes.MinimumSalary ?? MinimumSalary,
        Places = wishes.Area is { } area ? [area] : Places,
        RemoteOnly = RemoteOnly,
        ExcludedWords = ExcludedWords,
        ExcludedCompanies = ExcludedCompanies,
    };

    /// <summary>The vacancies that the person hid, under all their ids.</summary>
    [JsonIgnore]
    public IReadOnlySet<VacancyId> Hidden => Feedback.Where(entry => entry.Kind == FeedbackKind.Hidden).SelectMany(entry => entry.Ids).ToHashSet();

    /// <summary>The vacancies that the person said anything of, under all their ids.</summary>
    [JsonIgnore]
    public IReadOnlySet<VacancyId> Answered => Feedback.SelectMany(entry => entry.Ids).ToHashSet();

    /// <summary>What was learnt, the strongest first.</summary>
    [JsonIgnore]
    public IReadOnlyList<LearntPreference> Learnt =>
    [
        .. Feedback.SelectMany(entry => entry.Votes).GroupBy(IdOf)
            .Select(votes => new LearntPreference(votes.Key, votes.Last().Kind, votes.Last().Value, PreferenceModel.WeightOf(votes), votes.Count()))
            .Where(learnt => learnt.Weight != 0)
            .OrderByDescending(learnt => Math.Abs(learnt.Weight)).ThenBy(learnt => learnt.Id, StringComparer.Ordinal),
    ];

    public static string IdOf(PreferenceVote vote) => vote.Kind switch
    {
        // The highest amount that was too low stands for all lower ones.
        FeatureKind.Salary => "salary",
        FeatureKind.Company => $"company:{CompanyName.Normalise(vote.Value)}",
        _ => $"{vote.Kind.ToString().ToLowerInvariant()}:{vote.Value.ToLowerInvariant()}",
    };

    /// <summary>The preferences with a word on a vacancy, which takes the place of an earlier one on it.</summary>
    public SearchPreferences With(VacancyFeedback feedback) => this with
    {
        Feedback = [.. Feedback.Where(entry => !entry.Ids.Intersect(feedback.Ids).Any()).Append(feedback).TakeLast(MaxFeedback)],
    };

    /// <summary>The preferences with one more company that is never served.</summary>
    public SearchPreferences Excluding(string company) =>
        ExcludedCompanies.Any(known => CompanyName.Normalise(known) == CompanyName.Normalise(company))
            ? this
            : this with { ExcludedCompanies = [.. ExcludedCompanies.Append(company).TakeLast(MaxItems)] };

    /// <summary>The preferences without anything learnt but what is named; the vacancies that were hidden stay hidden.</summary>
    public SearchPreferences Keeping(IReadOnlySet<string> learnt) => this with
    {
        Feedback = [.. Feedback.Select(entry => entry with { Votes = [.. entry.Votes.Where(vote => learnt.Contains(IdOf(vote)))] })],
    };

    /// <summary>Whether the person ruled the vacancy out: by hiding it, or by what it breaks.</summary>
    /// <param name="check">Of <see cref="ConditionsOf"/>.</param>
    public static bool IsRuledOut(Vacancy vacancy, IEnumerable<VacancyId> links, IReadOnlySet<VacancyId> hidden, HardConditionCheck check, RateTable rates) =>
        links.Append(vacancy.Id).Any(hidden.Contains) || check.FindBroken(vacancy, rates) is not null;
}
