namespace JobFunctions.StandIns;

/// <summary>Where the checkout stands, found upwards from the running tests.</summary>
public static class RepositoryRoot
{
    /// <summary>The folder that holds JobFunctions.sln.</summary>
    public static DirectoryInfo Folder { get; } = Find();

    private static DirectoryInfo Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "JobFunctions.sln")))
            {
                return folder;
            }
        }

        throw new DirectoryNotFoundException($"There is no JobFunctions.sln above {AppContext.BaseDirectory}.");
    }
}
