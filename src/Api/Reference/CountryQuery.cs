using System.ComponentModel;
using JobFunctions.Api.Paging;
using JobFunctions.Api.Validation;
using Microsoft.AspNetCore.Mvc;

namespace JobFunctions.Api.Reference;

/// <summary>Which part of the countries to answer with.</summary>
public readonly record struct CountryQuery(
    [property: FromQuery(Name = "limit")]
    [property: Description("Most items, 1-100; all where it is missing.")]
    [property: Within(1, PageQuery.MaxLimit)]
    int? Limit,

    [property: FromQuery(Name = "cursor")]
    [property: Description("`next_cursor` of the part before; nothing for the first.")]
    [property: Cursor]
    string? Cursor);
