namespace JobFunctions.Server.Hosting;

/// <summary>Where the server's files stand.</summary>
internal static class Checkout
{
    /// <summary>The repository that the server was built in; the working folder for one that was published elsewhere.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory)) ?? Environment.CurrentDirectory;

    private static string? Find(DirectoryInfo? folder) =>
        folder is null ? null
        : File.Exists(Path.Combine(folder.FullName, "JobFunctions.sln")) ? folder.FullName
        : Find(folder.Parent);
}
