using JobFunctions.Core.Reference;

namespace JobFunctions.Api.Reference;

/// <summary>A place of work.</summary>
/// <param name="State">The region.</param>
/// <param name="Country">As it was written.</param>
/// <param name="CountryCode">ISO 3166 alpha-2; null where the country is none that is known.</param>
internal sealed record LocationReply(LocationId LocationId, string City, string? State, string? Country, string? CountryCode)
{
    public static LocationReply Of(Location location) => new(location.Id, location.City, location.State, location.Country, location.CountryCode);
}
