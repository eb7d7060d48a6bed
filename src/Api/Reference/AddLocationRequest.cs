using System.ComponentModel.DataAnnotations;
using JobFunctions.Api.Validation;
using JobFunctions.Core.Reference;

namespace JobFunctions.Api.Reference;

/// <summary>A new place of work.</summary>
public sealed record AddLocationRequest : IValidatableObject
{
    [Mandatory]
    [Line(100)]
    public string? City { get; init; }

    /// <summary>The region.</summary>
    [Line(100)]
    public string? State { get; init; }

    /// <summary>Two letters (ISO 3166) or a name.</summary>
    [Line(100)]
    public string? Country { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (TypedText.Clean(Country) is { Length: 2 } code && !Countries.Codes.Contains(code.ToUpperInvariant()))
        {
            yield return new ValidationResult("Must be a country of two letters (ISO 3166), such as KZ, or a name.", [nameof(Country)]);
        }
    }

    internal Location ToLocation(LocationId id)
    {
        var country = TypedText.Clean(Country);
        return new Location(id, City!.Trim(), TypedText.Clean(State), country, country is null ? null : Countries.CodeOf(country));
    }
}
