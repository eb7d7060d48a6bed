using JobFunctions.Api.Validation;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Search;

namespace JobFunctions.Api.Searches;

/// <summary>What to search for. Everything may be left out: then it is the resume that was sent last, everywhere.</summary>
public sealed record StartSearchRequest
{
    public const int MaxRecommendations = 200;

    /// <summary>A resume that is ready; the one sent last where it is missing.</summary>
    [Id]
    public string? ResumeId { get; init; }

    /// <summary>Words to look for besides the resume's.</summary>
    [Line(200)]
    public string? Text { get; init; }

    /// <summary>A town or region; a vacancy elsewhere is served only if it is remote. Stands before the places of the preferences.</summary>
    [Line(100)]
    public string? Area { get; init; }

    /// <summary>The least a month; a vacancy that states less is not served. Stands before the minimum of the preferences.</summary>
    [Within(0, 1_000_000_000_000)]
    public decimal? SalaryFrom { get; init; }

    /// <summary>Of <see cref="SalaryFrom"/>: ISO 4217 code; tenge where it is missing.</summary>
    [CurrencyCode]
    public string? Currency { get; init; }

    /// <summary><c>hh</c>, <c>theirstack</c>, <c>platform</c>, <c>sample</c>; all that are on where it is missing.</summary>
    [Lines(10, 30)]
    public IReadOnlyList<string>? Sources { get; init; }

    /// <summary>Most vacancies to keep.</summary>
    [Within(1, MaxRecommendations)]
    public int? Limit { get; init; }

    internal SearchWishes ToWishes() => new()
    {
        Text = TypedText.Clean(Text),
        Area = TypedText.Clean(Area),
        MinimumSalary = SalaryFrom is { } from and > 0 ? new Money(from, null, TypedText.Clean(Currency) is { } currency ? CurrencyCodeAttribute.Clean(currency) : "KZT") : null,
        Sources = [.. (Sources ?? []).Select(source => source.Trim().ToLowerInvariant()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        Limit = Limit,
    };
}
