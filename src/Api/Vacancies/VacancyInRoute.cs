using System.ComponentModel;
using JobFunctions.Core.Vacancies;
using Microsoft.AspNetCore.Mvc;

namespace JobFunctions.Api.Vacancies;

/// <summary>The vacancy that a call names in its path. What is no id of a vacancy is one that is not there.</summary>
public readonly record struct VacancyInRoute(
    [property: FromRoute(Name = "vacancy_id")]
    [property: Description("The vacancy's id.")]
    string Text)
{
    internal VacancyId? Id => VacancyId.TryParse(Text, out var id) && id.Source is null ? id : null;
}
