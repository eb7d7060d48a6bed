namespace JobFunctions.Core.Resumes;

/// <summary>The name of an uploaded file as a label: never a path, never control characters.</summary>
public static class FileLabel
{
    /// <summary>Longest label, in characters.</summary>
    public const int MaxLength = 200;

    public static string Of(string? fileName)
    {
        var name = (fileName ?? "").Replace('\\', '/');
        name = name[(name.LastIndexOf('/') + 1)..];
        name = string.Concat(name.Where(character => !char.IsControl(character) && !char.IsSurrogate(character))).Trim();
        return name.Length == 0 ? "resume" : name.Length > MaxLength ? name[^MaxLength..] : name;
    }
}
