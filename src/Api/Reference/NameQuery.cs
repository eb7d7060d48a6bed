using System.ComponentModel;
using JobFunctions.Api.Validation;
using Microsoft.AspNetCore.Mvc;

namespace JobFunctions.Api.Reference;

/// <summary>Which names a list of reference data gives.</summary>
public readonly record struct NameQuery(
    [property: FromQuery(Name = "search")]
    [property: Description("How the names begin, in any case.")]
    [property: Line(100)]
    string? Search)
{
    internal string? Beginning => TypedText.Clean(Search);
}
