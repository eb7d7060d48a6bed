using System.ComponentModel;
using JobFunctions.Api.Validation;
using Microsoft.AspNetCore.Mvc;

namespace JobFunctions.Api.Bot;

/// <summary>What hh.ru sends back with a person's browser.</summary>
public readonly record struct HhImportQuery(
    [property: FromQuery(Name = "telegram_id")]
    [property: Description("The person, where the caller names one; must be the one of the state.")]
    [property: Within(1, long.MaxValue)]
    long? TelegramId,

    [property: FromQuery(Name = "code")]
    [property: Description("Good once; missing where the person refused.")]
    [property: Line(500)]
    string? Code,

    [property: FromQuery(Name = "state")]
    [property: Description("Proves the person; good once.")]
    [property: Line(200)]
    string? State,

    [property: FromQuery(Name = "error")]
    [property: Description("Why there is no code.")]
    [property: Line(200)]
    string? Error);
