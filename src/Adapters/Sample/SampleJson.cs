using System.Text.Json.Serialization;

namespace JobFunctions.Adapters.Sample;

[JsonSerializable(typeof(List<SampleVacancy>))]
[JsonSerializable(typeof(SampleRequest))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
internal sealed partial class SampleJson : JsonSerializerContext;
