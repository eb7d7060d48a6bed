using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Analytics;

/// <summary>Deletes what was counted of a vacancy that goes.</summary>
public sealed class ForgetVacancy(Collection<ViewCount> views, Collection<ApplicationCount> applications)
{
    /// <summary>Safe to repeat. Whoever still counts a last view or application leaves it behind, so this is called again when the vacancy's mark goes.</summary>
    public async Task RunAsync(VacancyId vacancy, CancellationToken cancellationToken)
    {
        await views.DeleteAllAsync(vacancy.Value, cancellationToken);
        await applications.DeleteAllAsync(vacancy.Value, cancellationToken);
    }
}
