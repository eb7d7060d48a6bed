namespace JobFunctions.Core.Search.Preferences;

/// <summary>What one feedback says of one thing about vacancies.</summary>
/// <param name="Value">As it is shown to the person.</param>
/// <param name="Weight">Above zero for, below zero against.</param>
public sealed record PreferenceVote(FeatureKind Kind, string Value, double Weight);
