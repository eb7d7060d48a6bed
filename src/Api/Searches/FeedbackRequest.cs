using JobFunctions.Api.Validation;
using JobFunctions.Core.Search.Preferences;

namespace JobFunctions.Api.Searches;

/// <summary>What the person says of a recommended vacancy.</summary>
public sealed record FeedbackRequest
{
    /// <summary><c>liked</c>, <c>hidden</c> or <c>applied</c>.</summary>
    [Mandatory]
    [OneOf("liked", "hidden", "applied")]
    public string? Feedback { get; init; }

    /// <summary><c>salary</c>, <c>place</c>, <c>company</c>, <c>skills</c> or <c>other</c>; nothing where the person gives none.</summary>
    [OneOf("salary", "place", "company", "skills", "other")]
    public string? Reason { get; init; }

    internal FeedbackKind ToKind() => Enum.Parse<FeedbackKind>(Feedback!.Trim(), ignoreCase: true); // Mandatory, and one of the names.

    internal FeedbackReason? ToReason() => TypedText.Clean(Reason) is { } reason ? Enum.Parse<FeedbackReason>(reason, ignoreCase: true) : null;
}
