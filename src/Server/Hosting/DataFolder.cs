namespace JobFunctions.Server.Hosting;

/// <summary>The folder that holds everything the server keeps, taken by one server at a time.</summary>
internal sealed class DataFolder : IDisposable
{
    private readonly FileStream _lock;

    private DataFolder(string path, FileStream held)
    {
        Path = path;
        _lock = held;
    }

    public string Path { get; }

    public string Azurite => System.IO.Path.Combine(Path, "azurite");

    public string AzuritePid => System.IO.Path.Combine(Path, "azurite.pid");

    public string Secrets => System.IO.Path.Combine(Path, "secrets.json");

    /// <exception cref="StartupException">The folder cannot be written, or another server holds it.</exception>
    public static DataFolder Open(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StartupException($"The data folder {path} cannot be made: {exception.Message} Choose another one with --data DIR.", exception);
        }

        try
        {
            // The operating system lets go of it however the process ends.
            return new DataFolder(path, new FileStream(System.IO.Path.Combine(path, "server.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new StartupException($"The data folder {path} cannot be written. Choose another one with --data DIR.", exception);
        }
        catch (IOException exception)
        {
            throw new StartupException($"The data folder {path} is in use by another server, or is read-only. Stop that one, or choose another folder with --data DIR.", exception);
        }
    }

    public void Dispose() => _lock.Dispose();
}
