using System.Text.Json.Serialization;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Storage;

namespace JobFunctions.Adapters.NationalBank;

/// <summary>The latest fetched rates, as stored for all instances.</summary>
internal sealed record StoredRates(DateOnly Date, IReadOnlyDictionary<string, decimal> TengePerUnit, DateTimeOffset FetchedAt)
{
    public static RecordKey Latest { get; } = new("nationalbank", "latest");

    public static CollectionSchema<StoredRates> Schema { get; } = new()
    {
        Name = "exchangerates",
        Key = _ => Latest,
        Json = StoredRatesJson.Default.StoredRates,
    };

    public RateTable ToTable() => new(Date, TengePerUnit);
}

[JsonSerializable(typeof(StoredRates))]
internal sealed partial class StoredRatesJson : JsonSerializerContext;
