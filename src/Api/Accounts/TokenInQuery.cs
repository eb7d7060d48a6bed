using System.ComponentModel;
using JobFunctions.Api.Validation;
using Microsoft.AspNetCore.Mvc;

namespace JobFunctions.Api.Accounts;

/// <summary>The token of a link that came by e-mail.</summary>
public readonly record struct TokenInQuery(
    [property: FromQuery(Name = "token")]
    [property: Description("Good once.")]
    [property: Line(200)]
    string Token);
