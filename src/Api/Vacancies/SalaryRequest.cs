using System.ComponentModel.DataAnnotations;
using JobFunctions.Api.Validation;
using JobFunctions.Core.Reference;

namespace JobFunctions.Api.Vacancies;

/// <summary>What is paid a month.</summary>
public sealed record SalaryRequest : IValidatableObject
{
    /// <summary>Lower end; one of the two ends at least.</summary>
    [Within(0, 1_000_000_000_000)]
    public decimal? From { get; init; }

    /// <summary>Upper end, not below the lower.</summary>
    [Within(0, 1_000_000_000_000)]
    public decimal? To { get; init; }

    /// <summary>ISO 4217 code.</summary>
    [Mandatory]
    [CurrencyCode]
    public string? Currency { get; init; }

    /// <summary>True before tax, false in hand, null when not said.</summary>
    public bool? Gross { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (From is null && To is null)
        {
            yield return new ValidationResult("Is required where there is no upper end.", [nameof(From)]);
        }
        else if (From > To)
        {
            yield return new ValidationResult("Must not be below the lower end.", [nameof(To)]);
        }
    }

    public Money ToMoney() => new(From, To, CurrencyCodeAttribute.Clean(Currency!), Gross);
}
