using JobFunctions.Core.Reference;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Matching.Conditions;

/// <summary>One thing that a vacancy must not break to be served.</summary>
public interface IHardCondition
{
    /// <summary>Which one it is, for counts and logs: <c>salary</c>, <c>place</c>, <c>remote</c>, <c>word</c>, <c>company</c>, <c>archived</c>.</summary>
    string Name { get; }

    /// <summary>What a vacancy does not say breaks nothing, unless the condition says otherwise.</summary>
    bool IsBrokenBy(Vacancy vacancy, RateTable rates);
}
