using System.ComponentModel;
using JobFunctions.Core.Vacancies;
using Microsoft.AspNetCore.Mvc;

namespace JobFunctions.Api.Searches;

/// <summary>The vacancy that a call names in its path, of the platform or from outside. What is no id of a vacancy is one that is not there.</summary>
public readonly record struct FoundVacancyInRoute(
    [property: FromRoute(Name = "vacancy_id")]
    [property: Description("The vacancy's id: `hh:123`, or a UUID for one of the platform.")]
    string Text)
{
    internal VacancyId? Id => VacancyId.TryParse(Text, out var id) ? id : null;
}
