using System.Net;
using System.Xml;
using JobFunctions.Adapters.Http;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Storage;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.NationalBank;

/// <summary>The official rates of the National Bank of Kazakhstan.</summary>
/// <remarks>Reading never waits for the bank: it gives what the store has, else a table built in, each with its own date.</remarks>
internal sealed partial class NationalBankExchangeRates(
    IOptions<NationalBankOptions> options,
    IHttpClientFactory http,
    IPartitionStore store,
    TimeProvider time,
    ILogger<NationalBankExchangeRates> log) : IExchangeRates, IExchangeRateRefresh
{
    /// <summary>Name of the client.</summary>
    public const string Service = "nationalbank";

    /// <summary>Weekends and holidays have no rates; the longest row of them is shorter.</summary>
    private const int MaxDaysBack = 10;

    private static readonly TimeSpan Fresh = TimeSpan.FromDays(1);

    // Another instance may have fetched newer ones meanwhile.
    private static readonly TimeSpan BetweenReads = TimeSpan.FromMinutes(10);

    // All of Kazakhstan, since 2024-03-01.
    private static readonly TimeSpan KazakhstanOffset = TimeSpan.FromHours(5);

    private readonly Collection<StoredRates> _records = new(store, StoredRates.Schema);
    private volatile Known _known = new(NationalBankRates.BuiltIn, DateTimeOffset.MinValue);

    public async Task<RateTable> GetLatestAsync(CancellationToken cancellationToken)
    {
        var known = _known;
        if (known.ReadAt + BetweenReads > time.GetUtcNow())
        {
            return known.Table;
        }

        try
        {
            var stored = await _records.FindAsync(StoredRates.Latest, cancellationToken);
            return Know(stored?.Value.ToTable() ?? known.Table);
        }
        catch (StoreUnavailableException exception)
        {
            LogStoreDown(exception);
            return known.Table;
        }
    }

    public async Task<bool> RefreshAsync(CancellationToken cancellationToken)
    {
        var stored = await _records.FindAsync(StoredRates.Latest, cancellationToken);
        if (stored is not null)
        {
            Know(stored.Value.ToTable());
        }

        if (stored?.Value.FetchedAt + Fresh > time.GetUtcNow())
        {
            return true;
        }

        if (options.Value.RatesUrl is not { } address || await FetchLatestAsync(address, cancellationToken) is not { } table)
        {
            return false;
        }

        // The last one to write wins: both fetched within moments of each other.
        var fetched = new StoredRates(table.Date, table.TengePerUnit, time.GetUtcNow());
        await _records.PutAsync(fetched, cancellationToken);
        Know(table);
        LogFetched(table.Date, table.TengePerUnit.Count);
        return true;
    }

    private async Task<RateTable?> FetchLatestAsync(Uri address, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime((time.GetUtcNow() + KazakhstanOffset).UtcDateTime);
        try
        {
            for (var back = 0; back <= MaxDaysBack; back++)
            {
                if (await FetchAsync(address, today.AddDays(-back), cancellationToken) is { } table)
                {
                    return table;
                }
            }

            LogEmpty(MaxDaysBack);
        }
        catch (Exception exception) when (exception is ServiceBusyException or ReplyTooLargeException or HttpRequestException or XmlException)
        {
            LogOutage(exception);
        }

        return null;
    }

    private async Task<RateTable?> FetchAsync(Uri address, DateOnly day, CancellationToken cancellationToken)
    {
        using var client = http.CreateClient(Service);
        var dated = new UriBuilder(address);
        dated.Query = dated.Query.Length > 1 ? $"{dated.Query[1..]}&{NationalBankRates.Query(day)}" : NationalBankRates.Query(day);
        using var reply = await client.GetAsync(dated.Uri, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (reply.StatusCode != HttpStatusCode.OK)
        {
            throw new HttpRequestException($"The bank answered {(int)reply.StatusCode}.", null, reply.StatusCode);
        }

        await using var page = await reply.Content.ReadAsStreamAsync(cancellationToken);
        return NationalBankRates.Read(page, day);
    }

    private RateTable Know(RateTable table)
    {
        var newest = table.Date >= _known.Table.Date ? table : _known.Table;
        _known = new Known(newest, time.GetUtcNow());
        return newest;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Exchange rates of {Date}: {Count} currencies.")]
    private partial void LogFetched(DateOnly date, int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The National Bank gives no exchange rates; the last ones stay.")]
    private partial void LogOutage(Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The National Bank has no exchange rates for the last {Days} days; the last ones stay.")]
    private partial void LogEmpty(int days);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The store gives no exchange rates; the last ones read stay.")]
    private partial void LogStoreDown(Exception exception);

    private sealed record Known(RateTable Table, DateTimeOffset ReadAt);
}
