namespace JobFunctions.Api.Validation;

/// <summary>Text as a person typed it, made ready to keep.</summary>
internal static class TypedText
{
    /// <returns>Without spaces around it; null where nothing is left.</returns>
    public static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
