using System.ComponentModel.DataAnnotations;

namespace JobFunctions.Api.Paging;

/// <summary>A cursor that a reply gave. Null and empty count as not given.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class CursorAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => value is null or "" || CursorText.Decode(value as string) is not null;

    public override string FormatErrorMessage(string name) => "Must be a next_cursor that a reply of this list gave.";
}
