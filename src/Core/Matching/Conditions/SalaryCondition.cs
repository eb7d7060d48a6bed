using JobFunctions.Core.Reference;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Matching.Conditions;

/// <summary>
/// The most that a vacancy offers is below the least that the person accepts, both in one currency. A vacancy without a salary, or in a
/// currency without a rate, neither fits nor fails.
/// </summary>
public sealed class SalaryCondition(Money minimum) : IHardCondition
{
    public string Name => "salary";

    public bool IsBrokenBy(Vacancy vacancy, RateTable rates)
    {
        if (vacancy.Salary is not { Most: { } offered } salary || minimum.Least is not { } least)
        {
            return false;
        }

        return salary.Currency == minimum.Currency
            ? offered < least
            : rates.ToTenge(offered, salary.Currency) < rates.ToTenge(least, minimum.Currency);
    }
}
