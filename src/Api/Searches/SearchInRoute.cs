using System.ComponentModel;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Search;
using Microsoft.AspNetCore.Mvc;

namespace JobFunctions.Api.Searches;

/// <summary>The search that a call names in its path. What is no id is one that is not there.</summary>
public readonly record struct SearchInRoute(
    [property: FromRoute(Name = "search_id")]
    [property: Description("The search's id.")]
    string Text)
{
    internal SearchId? Id => GuidId.TryParse(Text, out SearchId id) ? id : null;
}
