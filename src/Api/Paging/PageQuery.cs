using System.ComponentModel;
using JobFunctions.Api.Validation;
using JobFunctions.Core.Storage;
using Microsoft.AspNetCore.Mvc;

namespace JobFunctions.Api.Paging;

/// <summary>Which part of a list to answer with.</summary>
public readonly record struct PageQuery(
    [property: FromQuery(Name = "limit")]
    [property: Description("Most items, 1-100.")]
    [property: DefaultValue(PageQuery.DefaultLimit)]
    [property: Within(1, PageQuery.MaxLimit)]
    int? Limit,

    [property: FromQuery(Name = "cursor")]
    [property: Description("`next_cursor` of the part before; nothing for the first.")]
    [property: Cursor]
    string? Cursor)
{
    public const int DefaultLimit = 20;

    public const int MaxLimit = 100;

    public PageRequest ToRequest() => new(CursorText.Decode(Cursor), Limit ?? DefaultLimit);
}
