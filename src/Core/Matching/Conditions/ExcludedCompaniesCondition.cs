using System.Collections.Frozen;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Matching.Conditions;

/// <summary>The employer is one that the person excluded, whatever the case, quotes and legal form. An anonymous employer is none.</summary>
public sealed class ExcludedCompaniesCondition(IEnumerable<string> companies) : IHardCondition
{
    private readonly FrozenSet<string> _companies = companies.Select(CompanyName.Normalise).Where(name => name.Length > 0).ToFrozenSet(StringComparer.Ordinal);

    public string Name => "company";

    public bool IsBrokenBy(Vacancy vacancy, RateTable rates) =>
        vacancy.Company is { } company && _companies.Count > 0 && _companies.Contains(CompanyName.Normalise(company));
}
