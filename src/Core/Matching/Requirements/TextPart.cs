namespace JobFunctions.Core.Matching.Requirements;

/// <summary>What a part of a vacancy's text is about.</summary>
internal enum TextPart
{
    Unknown,
    Duties,
    Requirements,
    Preferred,
    Conditions,
    Company,
}
