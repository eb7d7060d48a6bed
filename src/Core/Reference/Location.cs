namespace JobFunctions.Core.Reference;

/// <summary>A place of work.</summary>
/// <param name="State">The region; null where nobody said.</param>
/// <param name="Country">As it was written: a name or a code; null where nobody said.</param>
/// <param name="CountryCode">ISO 3166 alpha-2; null where <paramref name="Country"/> is no country that we know.</param>
public sealed record Location(LocationId Id, string City, string? State, string? Country, string? CountryCode)
{
    /// <summary>What no two locations share.</summary>
    public string FullName => $"{City} | {State} | {CountryCode ?? Country}";
}
