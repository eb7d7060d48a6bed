using JobFunctions.Core.Reference;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Matching.Conditions;

/// <summary>The work is in none of the accepted towns, regions or countries and not remote. A vacancy that names no place breaks nothing.</summary>
public sealed class PlaceCondition(IReadOnlyList<string> places) : IHardCondition
{
    public string Name => "place";

    public bool IsBrokenBy(Vacancy vacancy, RateTable rates) =>
        places.Count > 0
        && !vacancy.WorkFormats.Contains(WorkFormat.Remote)
        && (vacancy.City is not null || vacancy.Country is not null)
        && !places.Any(place => PlaceNames.IsIn(vacancy.City, vacancy.Country, place));
}
