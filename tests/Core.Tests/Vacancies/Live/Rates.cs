using JobFunctions.Core.Reference;

namespace JobFunctions.Core.Tests.Vacancies.Live;

/// <summary>Rates that a test sets.</summary>
internal sealed class Rates : IExchangeRates
{
    public RateTable Table { get; set; } = new(new DateOnly(2026, 11, 20), new Dictionary<string, decimal> { ["USD"] = 500 });

    public Task<RateTable> GetLatestAsync(CancellationToken cancellationToken) => Task.FromResult(Table);
}
