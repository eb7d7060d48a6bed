using JobFunctions.Core.Reference;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Matching.Conditions;

/// <summary>All hard conditions of one person, ready to be held against any number of vacancies.</summary>
public sealed class HardConditionCheck
{
    private readonly IHardCondition[] _conditions;

    public HardConditionCheck(HardConditions conditions)
    {
        List<IHardCondition> held = [new ArchivedCondition()];
        if (conditions.MinimumSalary is { } minimum)
        {
            held.Add(new SalaryCondition(minimum));
        }

        if (conditions.RemoteOnly)
        {
            held.Add(new RemoteCondition());
        }

        held.Add(new PlaceCondition(conditions.Places));
        held.Add(new ExcludedCompaniesCondition(conditions.ExcludedCompanies));
        held.Add(new ExcludedWordsCondition(conditions.ExcludedWords));
        _conditions = [.. held];
    }

    /// <returns>The first condition that the vacancy breaks; null when it breaks none and may be served.</returns>
    public IHardCondition? FindBroken(Vacancy vacancy, RateTable rates)
    {
        foreach (var condition in _conditions)
        {
            if (condition.IsBrokenBy(vacancy, rates))
            {
                return condition;
            }
        }

        return null;
    }
}
