namespace JobFunctions.Core.Search.Preferences;

/// <summary>What feedback has taught of a person, about one thing.</summary>
/// <param name="Id">Names it for taking it back: <c>skill:rust</c>.</param>
/// <param name="Value">As it is shown.</param>
/// <param name="Weight">-1 (against) to 1 (for).</param>
/// <param name="Count">How many feedbacks say so.</param>
public sealed record LearntPreference(string Id, FeatureKind Kind, string Value, double Weight, int Count);
