namespace JobFunctions.Server.Hosting;

/// <summary>What stands behind <c>dotnet run --project src/Server --</c>.</summary>
/// <param name="DataFolder">Full path of the folder for everything that is kept; <c>.data</c> of the repository by default.</param>
/// <param name="Settings">Everything else, for the configuration: <c>--urls</c>, or any setting as <c>--Section:Name value</c>.</param>
internal sealed record ServerArguments(string DataFolder, string[] Settings)
{
    private const string DataOption = "--data";

    /// <exception cref="StartupException">An argument is none of ours.</exception>
    public static ServerArguments Read(string[] args)
    {
        var data = Path.Combine(Checkout.Root, ".data");
        List<string> settings = [];
        for (var i = 0; i < args.Length; i++)
        {
            var name = args[i].Split('=', 2)[0];
            if (!name.StartsWith("--", StringComparison.Ordinal))
            {
                throw new StartupException($"'{args[i]}' is no argument of the server. It takes --urls ADDRESS and --data DIR, or begins with try RESUME.");
            }

            var value = args[i].Contains('=', StringComparison.Ordinal) ? args[i][(name.Length + 1)..]
                : i + 1 < args.Length ? args[++i]
                : throw new StartupException($"{name} has no value behind it.");
            if (name == DataOption)
            {
                data = value;
            }
            else
            {
                settings.AddRange([name, value]);
            }
        }

        return new ServerArguments(Path.GetFullPath(data), [.. settings]);
    }
}
