using System.Text.Json;
using System.Text.Json.Serialization;

namespace JobFunctions.Adapters.HeadHunter;

/// <summary>The parts of hh.ru's replies that are read; what else they hold is ignored.</summary>
internal sealed partial class HeadHunterWire
{
    /// <summary>A reply nests deeper than this only when it is broken.</summary>
    private const int MaxDepth = 32;

    public static HeadHunterWireJson Json { get; } = new(new JsonSerializerOptions
    {
        MaxDepth = MaxDepth,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    });

    /// <summary>Answer of <c>GET /vacancies</c>; items stay raw, so that one broken item does not cost the page.</summary>
    public sealed record Page(IReadOnlyList<JsonElement>? Items, long Found, int Pages);

    /// <summary>An item of a page, or a whole vacancy of <c>GET /vacancies/{id}</c>.</summary>
    public sealed record VacancyItem
    {
        public string? Id { get; init; }

        public string? Name { get; init; }

        public Named? Area { get; init; }

        public Employer? Employer { get; init; }

        /// <summary>Deprecated; <see cref="SalaryRange"/> goes before it.</summary>
        public SalaryItem? Salary { get; init; }

        public SalaryItem? SalaryRange { get; init; }

        public Snippet? Snippet { get; init; }

        public string? Description { get; init; }

        public IReadOnlyList<Named>? KeySkills { get; init; }

        public IReadOnlyList<Named>? ProfessionalRoles { get; init; }

        public Named? Experience { get; init; }

        public Named? Employment { get; init; }

        public Named? EmploymentForm { get; init; }

        public bool? Internship { get; init; }

        public Named? Schedule { get; init; }

        public IReadOnlyList<Named>? WorkFormat { get; init; }

        public Named? Type { get; init; }

        public string? PublishedAt { get; init; }

        [JsonConverter(typeof(LooseBoolean))]
        public bool Archived { get; init; }

        [JsonConverter(typeof(LooseBoolean))]
        public bool Hidden { get; init; }

        public string? AlternateUrl { get; init; }

        public string? ApplyAlternateUrl { get; init; }

        public string? ResponseUrl { get; init; }
    }

    public sealed record Named(string? Id, string? Name);

    public sealed record Employer(string? Name);

    public sealed record SalaryItem(decimal? From, decimal? To, string? Currency, bool? Gross, Named? Mode);

    public sealed record Snippet(string? Requirement, string? Responsibility);

    /// <summary>A node of <c>GET /areas</c>.</summary>
    public sealed record AreaNode(string? Id, string? Name, IReadOnlyList<AreaNode>? Areas);

    /// <summary>Answer of <c>GET /suggests/positions</c>.</summary>
    public sealed record Suggestions(IReadOnlyList<Suggestion>? Items);

    public sealed record Suggestion(string? Text, IReadOnlyList<Named>? ProfessionalRoles);

    /// <summary>Answer of <c>GET /professional_roles</c>.</summary>
    public sealed record RoleTree(IReadOnlyList<RoleCategory>? Categories);

    public sealed record RoleCategory(IReadOnlyList<Named>? Roles);

    public sealed record Errors([property: JsonPropertyName("errors")] IReadOnlyList<Error>? List, string? RequestId);

    public sealed record Error(string? Type, string? Value);

    /// <summary>Answer of the token endpoint, whether it gives a token or an error.</summary>
    public sealed record Token(string? AccessToken, string? Error, string? ErrorDescription);

    /// <summary>hh.ru's own samples print some booleans as text.</summary>
    internal sealed class LooseBoolean : JsonConverter<bool>
    {
        public override bool HandleNull => true;

        public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.String => reader.ValueTextEquals("true"u8),
            JsonTokenType.False or JsonTokenType.Null => false,
            _ => throw new JsonException("Neither true nor false."),
        };

        public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);
    }
}

[JsonSerializable(typeof(HeadHunterWire.Page))]
[JsonSerializable(typeof(HeadHunterWire.VacancyItem))]
[JsonSerializable(typeof(IReadOnlyList<HeadHunterWire.AreaNode>))]
[JsonSerializable(typeof(HeadHunterWire.Suggestions))]
[JsonSerializable(typeof(HeadHunterWire.RoleTree))]
[JsonSerializable(typeof(HeadHunterWire.Errors))]
[JsonSerializable(typeof(HeadHunterWire.Token))]
internal sealed partial class HeadHunterWireJson : JsonSerializerContext;
