using JobFunctions.Api.Reference;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Search.Preferences;

namespace JobFunctions.Api.Searches;

/// <summary>What the person wants of all searches, and what their feedback has taught.</summary>
/// <param name="ExcludedCompanies">Never served; those of vacancies that were hidden for their company are among them.</param>
/// <param name="ExcludedWords">Never served in a title or text, in any form of the word.</param>
/// <param name="MinimumSalary">The least a month; null for any.</param>
/// <param name="Places">Towns or regions; empty means anywhere. Remote work is accepted anywhere.</param>
/// <param name="Remote">True where nothing but remote work is wanted.</param>
/// <param name="Learnt">Moves matches by ten per cent at most; the strongest first.</param>
internal sealed record PreferencesReply(
    IReadOnlyList<string> ExcludedCompanies,
    IReadOnlyList<string> ExcludedWords,
    MoneyReply? MinimumSalary,
    IReadOnlyList<string> Places,
    bool Remote,
    IReadOnlyList<LearntReply> Learnt)
{
    public static PreferencesReply Of(SearchPreferences preferences, RateTable rates) => new(
        preferences.ExcludedCompanies,
        preferences.ExcludedWords,
        MoneyReply.Of(preferences.MinimumSalary, rates),
        preferences.Places,
        preferences.RemoteOnly,
        [.. preferences.Learnt.Select(LearntReply.Of)]);
}
