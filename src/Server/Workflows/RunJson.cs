using System.Text.Json.Serialization;

namespace JobFunctions.Server.Workflows;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(RunRecord))]
[JsonSerializable(typeof(HistoryRow))]
[JsonSerializable(typeof(OpenRunBody))]
internal sealed partial class RunJson : JsonSerializerContext;
