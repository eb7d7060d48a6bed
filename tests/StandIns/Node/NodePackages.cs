using System.Diagnostics;

namespace JobFunctions.StandIns.Node;

/// <summary>Finds the servers of the checkout's <c>node_modules</c>, fetching them once with <c>npm ci</c>.</summary>
internal static class NodePackages
{
    private static readonly TimeSpan FetchTimeout = TimeSpan.FromMinutes(5);

    /// <summary>Path of a package's file; safe to call from several processes at once.</summary>
    /// <param name="parts">The file below <c>node_modules</c>.</param>
    public static async Task<string> EnsureAsync(string[] parts, CancellationToken cancellationToken)
    {
        var root = RepositoryRoot.Folder.FullName;
        var script = Path.Combine([root, "node_modules", .. parts]);
        if (IsInstalled(root, script))
        {
            return script;
        }

        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(FetchTimeout);
        await using var turn = await TakeTurnAsync(root, timeout.Token);
        if (!IsInstalled(root, script))
        {
            await FetchAsync(root, timeout.Token);
        }

        return script;
    }

    // npm writes node_modules/.package-lock.json last: without it an install is half done.
    private static bool IsInstalled(string root, string script) =>
        File.Exists(script) && File.Exists(Path.Combine(root, "node_modules", ".package-lock.json"));

    private static async Task<FileStream> TakeTurnAsync(string root, CancellationToken cancellationToken)
    {
        var path = Path.Combine(Directory.CreateDirectory(Path.Combine(root, ".data")).FullName, "npm-ci.lock");
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200), cancellationToken);
            }
        }
    }

    private static async Task FetchAsync(string root, CancellationToken cancellationToken)
    {
        using var npm = Process.Start(new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["ci", "--no-audit", "--no-fund"])
        {
            WorkingDirectory = root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        }) ?? throw new InvalidOperationException("npm did not start.");

        var output = npm.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = npm.StandardError.ReadToEndAsync(cancellationToken);
        try
        {
            await npm.WaitForExitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            npm.Kill(entireProcessTree: true);
            throw;
        }

        if (npm.ExitCode != 0)
        {
            throw new InvalidOperationException($"npm ci ended with {npm.ExitCode}: {await output}{await errors}");
        }
    }
}
