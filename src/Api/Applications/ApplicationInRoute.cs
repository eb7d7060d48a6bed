using System.ComponentModel;
using JobFunctions.Core.Identifiers;
using Microsoft.AspNetCore.Mvc;

namespace JobFunctions.Api.Applications;

/// <summary>The application that a call names in its path. What is no id is one that is not there.</summary>
public readonly record struct ApplicationInRoute(
    [property: FromRoute(Name = "application_id")]
    [property: Description("The application's id.")]
    string Text)
{
    internal ApplicationId? Id => GuidId.TryParse(Text, out ApplicationId id) ? id : null;
}
