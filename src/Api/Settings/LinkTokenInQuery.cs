using System.ComponentModel;
using JobFunctions.Api.Validation;
using Microsoft.AspNetCore.Mvc;

namespace JobFunctions.Api.Settings;

/// <summary>The token of the link at the foot of an e-mail.</summary>
public readonly record struct LinkTokenInQuery(
    [property: FromQuery(Name = "token")]
    [property: Description("As the link has it; good as long as the account is there.")]
    [property: Line(200)]
    string Token);
