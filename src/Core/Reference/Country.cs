namespace JobFunctions.Core.Reference;

/// <summary>A country of ISO 3166-1.</summary>
/// <param name="Code">Two capital letters.</param>
/// <param name="Name">The short name in English.</param>
public sealed record Country(string Code, string Name, string RussianName);
