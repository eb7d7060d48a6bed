using JobFunctions.Core.Reference;

namespace JobFunctions.Api.Reference;

/// <summary>A country of ISO 3166-1.</summary>
/// <param name="Code">Two capital letters.</param>
/// <param name="Name">In English.</param>
/// <param name="NameRu">In Russian.</param>
internal sealed record CountryReply(string Code, string Name, string NameRu)
{
    public static CountryReply Of(Country country) => new(country.Code, country.Name, country.RussianName);
}
