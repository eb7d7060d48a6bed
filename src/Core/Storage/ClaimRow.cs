using System.Text.Json.Serialization;

namespace JobFunctions.Core.Storage;

/// <summary>Body of a claim row: the record that holds the value, or tried to.</summary>
internal sealed record ClaimRow(RecordKey Owner, string Token);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ClaimRow))]
[JsonSerializable(typeof(RecordKey))]
internal sealed partial class RowJson : JsonSerializerContext;
