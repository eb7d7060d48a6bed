namespace JobFunctions.Core.Search.Preferences;

/// <summary>What a person says of a recommended vacancy.</summary>
public enum FeedbackKind
{
    Liked,
    Hidden,
    Applied,
}
