using System.Text.Json.Serialization;
using JobFunctions.Core.Storage;

namespace JobFunctions.Adapters.HeadHunter;

/// <summary>The application token that all instances share, as stored.</summary>
/// <param name="Application">The client id in the key alphabet.</param>
/// <param name="Key">Names the secret that <paramref name="Sealed"/> was sealed with; tells nothing of it.</param>
/// <param name="Sealed">The token, encrypted; null while there is none.</param>
/// <param name="AskedAt">When the service was last asked for a token; counts whatever came of it.</param>
/// <param name="BusyUntil">While it lies ahead, some instance is asking.</param>
/// <param name="Refusal">What the last request was refused with; null when it was not.</param>
internal sealed record HeadHunterTokenRecord(
    string Application, string Key, string? Sealed, DateTimeOffset AskedAt, DateTimeOffset BusyUntil, string? Refusal)
{
    public static CollectionSchema<HeadHunterTokenRecord> Schema { get; } = new()
    {
        Name = "hhtokens",
        Key = record => KeyOf(record.Application),
        Json = HeadHunterTokenJson.Default.HeadHunterTokenRecord,
    };

    public static RecordKey KeyOf(string application) => new("application", application);
}

[JsonSerializable(typeof(HeadHunterTokenRecord))]
internal sealed partial class HeadHunterTokenJson : JsonSerializerContext;
