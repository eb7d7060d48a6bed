namespace JobFunctions.Core.Matching;

/// <summary>Opens the tables of ranking, which are embedded in the assembly.</summary>
internal static class ModelFile
{
    /// <param name="name">The file's name without its folder.</param>
    /// <exception cref="InvalidOperationException">The build left it out.</exception>
    public static StreamReader Open(string name) =>
        new(typeof(ModelFile).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The resource {name} is not there."));
}
