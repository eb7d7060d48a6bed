using System.ComponentModel;
using JobFunctions.Api.Validation;
using JobFunctions.Core.Search;
using Microsoft.AspNetCore.Mvc;

namespace JobFunctions.Api.Admin;

/// <summary>Which searches to list.</summary>
public readonly record struct AdminSearchQuery(
    [property: FromQuery(Name = "state")]
    [property: Description("queued, running, done or failed; nothing for all.")]
    [property: OneOf("queued", "running", "done", "failed")]
    string? State)
{
    internal SearchState? SearchState => Enum.TryParse<SearchState>(State?.Trim(), ignoreCase: true, out var state) ? state : null;
}
