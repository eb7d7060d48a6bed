using System.Text.Json;
using System.Text.Json.Serialization;

namespace JobFunctions.Core.Vacancies;

/// <summary>The id of a vacancy: <c>source:id</c> for one from outside (<c>hh:123</c>), a lower-case UUID for the platform's own.</summary>
[JsonConverter(typeof(Converter))]
public readonly record struct VacancyId
{
    /// <summary>Longest id, in characters.</summary>
    public const int MaxLength = 120;

    /// <summary>What the platform is called among the sources of vacancies.</summary>
    public const string Platform = "platform";

    private VacancyId(string value) => Value = value;

    public string Value { get; }

    /// <summary>The source's name, or null for a vacancy of the platform.</summary>
    public string? Source => Value.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? Value[..colon] : null;

    /// <summary>The source's name, <see cref="Platform"/> for a vacancy of the platform.</summary>
    public string SourceName => Source ?? Platform;

    /// <summary>The id as its source knows it.</summary>
    public string LocalId => Value[(Value.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>Makes the id of a vacancy of the platform.</summary>
    public static VacancyId New(TimeProvider time) => Of(Guid.CreateVersion7(time.GetUtcNow()));

    /// <summary>The id of a vacancy of the platform.</summary>
    public static VacancyId Of(Guid id) => new(id.ToString("D"));

    public static VacancyId Of(string source, string localId) =>
        TryParse($"{source}:{localId}", out var id) ? id : throw new ArgumentException($"'{source}' and '{localId}' make no vacancy id.");

    /// <summary>Accepts a lower-case UUID, or a source of lower-case letters and an id of ASCII letters, digits, <c>-</c>, <c>_</c>, <c>.</c></summary>
    public static bool TryParse(string? text, out VacancyId id)
    {
        id = default;
        if (text is null || text.Length is 0 or > MaxLength)
        {
            return false;
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var isId = colon < 0
            ? Guid.TryParseExact(text, "D", out _) && !text.Any(char.IsAsciiLetterUpper)
            : colon > 0 && colon < text.Length - 1
                && text.AsSpan(0, colon).IndexOfAnyExceptInRange('a', 'z') < 0
                && text.Skip(colon + 1).All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');
        id = isId ? new VacancyId(text) : default;
        return isId;
    }

    public override string ToString() => Value;

    internal sealed class Converter : JsonConverter<VacancyId>
    {
        public override VacancyId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TryParse(reader.GetString(), out var id) ? id : throw new JsonException("This is no vacancy id.");

        public override void Write(Utf8JsonWriter writer, VacancyId value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Value);
    }
}
