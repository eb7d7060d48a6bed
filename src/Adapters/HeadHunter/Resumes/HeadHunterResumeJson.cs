using System.Text.Json.Serialization;

namespace JobFunctions.Adapters.HeadHunter.Resumes;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(HeadHunterResume))]
[JsonSerializable(typeof(HeadHunterResume.Mine))]
[JsonSerializable(typeof(HeadHunterResume.Token))]
internal sealed partial class HeadHunterResumeJson : JsonSerializerContext;
