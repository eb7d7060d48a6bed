using JobFunctions.Api.Validation;
using JobFunctions.Core.Reference;

namespace JobFunctions.Api.Bot;

/// <summary>What a person would like to earn.</summary>
public sealed record SalaryWish
{
    /// <summary>A month.</summary>
    [Mandatory]
    [Within(1, 1_000_000_000_000)]
    public decimal? Amount { get; init; }

    /// <summary>ISO 4217 code.</summary>
    [Mandatory]
    [CurrencyCode]
    public string? Currency { get; init; }

    public Money ToMoney() => new(Amount, null, CurrencyCodeAttribute.Clean(Currency!));
}
