using JobFunctions.Core.Reference;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Matching.Conditions;

/// <summary>Closed, archived and expired vacancies are served to nobody.</summary>
public sealed class ArchivedCondition : IHardCondition
{
    public string Name => "archived";

    public bool IsBrokenBy(Vacancy vacancy, RateTable rates) => vacancy.IsArchived;
}
