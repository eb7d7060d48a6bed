namespace JobFunctions.Core.Storage;

/// <summary>Where a blob stands.</summary>
/// <param name="Container">3-63 lower-case letters, digits and hyphens, a letter or digit at both ends, no two hyphens in a row.</param>
/// <param name="Path">1-900 characters: parts of key characters (<see cref="KeyText"/>) with <c>/</c> between them; <c>.</c> and <c>..</c> are no parts.</param>
public readonly record struct BlobName(string Container, string Path)
{
    /// <summary>Longest path, in characters.</summary>
    public const int MaxPathLength = 900;

    public static bool IsContainer(string text) =>
        text.Length is >= 3 and <= 63
        && text.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character is '-')
        && text[0] != '-' && text[^1] != '-' && !text.Contains("--", StringComparison.Ordinal);

    public static bool IsPath(string text) =>
        text.Length is > 0 and <= MaxPathLength
        && text.Split('/').All(part => part is not ("" or "." or "..") && part.All(KeyText.IsKeyCharacter));

    /// <exception cref="ArgumentException">The container or the path breaks its rule.</exception>
    public void ThrowIfInvalid()
    {
        if (!IsContainer(Container ?? ""))
        {
            throw new ArgumentException($"'{Container}' is no name for a container of blobs.");
        }

        if (!IsPath(Path ?? ""))
        {
            throw new ArgumentException($"'{Path}' is no path for a blob.");
        }
    }

    public override string ToString() => $"{Container}/{Path}";
}
