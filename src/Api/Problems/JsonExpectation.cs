using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace JobFunctions.Api.Problems;

/// <summary>What a member of a body should have been, in words.</summary>
internal static class JsonExpectation
{
    /// <param name="path">Names with dots between them and indexes in brackets: <c>salary.from</c>, <c>skills[2]</c>; empty for the body itself.</param>
    public static string Describe(JsonSerializerOptions options, Type body, string path)
    {
        var type = body;
        foreach (var name in path.Split('.', '[').Where(part => part.Length > 0))
        {
            var info = options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);
            var next = name.EndsWith(']') ? info.ElementType : info.Properties.FirstOrDefault(property => property.Name == name)?.PropertyType;
            if (next is null)
            {
                return "of another type";
            }

            type = next;
        }

        return options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type).Kind switch
        {
            JsonTypeInfoKind.Object => "an object",
            JsonTypeInfoKind.Enumerable => "a list",
            JsonTypeInfoKind.Dictionary => "an object",
            _ => Describe(type),
        };
    }

    public static string Describe(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return Type.GetTypeCode(plain) switch
        {
            _ when plain.IsEnum => $"one of {string.Join(", ", Enum.GetNames(plain).Select(JsonNamingPolicy.SnakeCaseLower.ConvertName))}",
            TypeCode.Boolean => "true or false",
            TypeCode.Int32 or TypeCode.Int64 => "a whole number within range",
            TypeCode.Double or TypeCode.Decimal => "a number",
            TypeCode.String => "a text",
            _ when plain == typeof(Guid) => "a UUID",
            _ when plain == typeof(DateTimeOffset) => "a time in ISO 8601",
            _ when plain == typeof(DateOnly) => "a date in ISO 8601",
            _ => "in its own form",
        };
    }
}
