using System.Collections.Frozen;

namespace JobFunctions.Core.Reference;

/// <summary>The countries of ISO 3166-1 by their two letters (as of 2026: 249 codes).</summary>
public static class Countries
{
    /// <summary>In the order of their codes.</summary>
    public static IReadOnlyList<Country> All { get; } =
        [.. ReferenceFile.Read("countries.txt", 3).Select(parts => new Country(parts[0], parts[1], parts[2]))];

    public static FrozenSet<string> Codes { get; } = All.Select(country => country.Code).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> ByName = All
        .SelectMany(country => new[] { country.Code, country.Name, country.RussianName }.Select(name => (Name: ReferenceName.Fold(name), country.Code)))
        .DistinctBy(entry => entry.Name)
        .ToFrozenDictionary(entry => entry.Name, entry => entry.Code, StringComparer.Ordinal);

    /// <summary>The code that a text stands for: a code or a name, English or Russian, in any case.</summary>
    /// <returns>null for a text that is none of these.</returns>
    public static string? CodeOf(string text) => ByName.GetValueOrDefault(ReferenceName.Fold(text));
}
