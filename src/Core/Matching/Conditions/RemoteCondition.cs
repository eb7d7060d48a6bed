using JobFunctions.Core.Reference;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Matching.Conditions;

/// <summary>The person works remotely only: a vacancy that does not offer it, or does not say, is not served.</summary>
public sealed class RemoteCondition : IHardCondition
{
    public string Name => "remote";

    public bool IsBrokenBy(Vacancy vacancy, RateTable rates) => !vacancy.WorkFormats.Contains(WorkFormat.Remote);
}
