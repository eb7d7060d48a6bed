using System.ComponentModel;
using JobFunctions.Api.Validation;
using Microsoft.AspNetCore.Mvc;

namespace JobFunctions.Api.Resumes;

/// <summary>What hh.ru sent back with the person's browser.</summary>
public readonly record struct HhReturnQuery(
    [property: FromQuery(Name = "code")]
    [property: Description("Good once; missing where the person refused.")]
    [property: Line(500)]
    string? Code,
    [property: FromQuery(Name = "state")]
    [property: Description("Proves that the link was asked for by this person; good once.")]
    [property: Line(200)]
    string? State);
