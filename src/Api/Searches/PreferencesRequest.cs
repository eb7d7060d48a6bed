using System.ComponentModel.DataAnnotations;
using JobFunctions.Api.Vacancies;
using JobFunctions.Api.Validation;
using JobFunctions.Core.Search.Preferences;

namespace JobFunctions.Api.Searches;

/// <summary>Preferences as they shall be: what is left out is taken away, except what feedback brought: companies, and what was learnt.</summary>
public sealed record PreferencesRequest
{
    /// <summary>Compared without case, quotes and legal forms. All of them stay where this is left out, as those of hidden vacancies are among them; an empty list takes them away.</summary>
    [Lines(SearchPreferences.MaxItems, 300)]
    public IReadOnlyList<string>? ExcludedCompanies { get; init; }

    [Lines(100, 100)]
    public IReadOnlyList<string>? ExcludedWords { get; init; }

    /// <summary>The least a month.</summary>
    public SalaryRequest? MinimumSalary { get; init; }

    [Lines(50, 100)]
    public IReadOnlyList<string>? Places { get; init; }

    /// <summary>True for remote work only.</summary>
    public bool? Remote { get; init; }

    /// <summary>What to keep of what was learnt: the rest is forgotten. All of it stays where this is left out.</summary>
    [MaxLength(5_000, ErrorMessage = "Must have at most 5000 items.")]
    public IReadOnlyList<LearntRequest?>? Learnt { get; init; }

    internal SearchPreferences Over(SearchPreferences current)
    {
        var changed = current with
        {
            ExcludedCompanies = ExcludedCompanies is null ? current.ExcludedCompanies : Clean(ExcludedCompanies),
            ExcludedWords = Clean(ExcludedWords),
            MinimumSalary = MinimumSalary?.ToMoney(),
            Places = Clean(Places),
            RemoteOnly = Remote ?? false,
        };
        return Learnt is null ? changed : changed.Keeping(Learnt.OfType<LearntRequest>().Select(learnt => learnt.Id!).ToHashSet(StringComparer.Ordinal)); // Mandatory.
    }

    private static List<string> Clean(IReadOnlyList<string>? items) => [.. (items ?? []).Select(item => item.Trim()).Distinct(StringComparer.OrdinalIgnoreCase)];
}
