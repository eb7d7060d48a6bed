using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace JobFunctions.Core.Resumes;

/// <summary>A year, or a year and month: as precise as the resume is. Written <c>YYYY</c> or <c>YYYY-MM</c>.</summary>
/// <param name="Year">1900-2100.</param>
/// <param name="Month">1-12; null where only the year is known.</param>
[JsonConverter(typeof(Converter))]
public readonly record struct PartialDate(int Year, int? Month = null) : IComparable<PartialDate>
{
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        if (text is null || text.Length is not (4 or 7) || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1900 or > 2100)
        {
            return false;
        }

        if (text.Length == 4)
        {
            date = new PartialDate(year);
            return true;
        }

        if (text[4] != '-' || !int.TryParse(text.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var month) || month is < 1 or > 12)
        {
            return false;
        }

        date = new PartialDate(year, month);
        return true;
    }

    /// <summary>By time; a bare year comes before its months.</summary>
    public int CompareTo(PartialDate other) => (Year, Month ?? 0).CompareTo((other.Year, other.Month ?? 0));

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    public override string ToString() =>
        Month is { } month ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}") : Year.ToString("0000", CultureInfo.InvariantCulture);

    internal sealed class Converter : JsonConverter<PartialDate>
    {
        public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TryParse(reader.GetString(), out var date) ? date : throw new JsonException("A date is YYYY or YYYY-MM.");

        public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
