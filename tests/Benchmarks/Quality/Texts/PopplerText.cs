using System.ComponentModel;
using System.Diagnostics;

namespace JobFunctions.Benchmarks.Quality.Texts;

/// <summary>The text that poppler's <c>pdftotext</c> gives, to compare with.</summary>
internal static class PopplerText
{
    public static async Task<bool> IsThereAsync(CancellationToken cancellationToken)
    {
        try
        {
            await RunAsync(["-v"], cancellationToken);

            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    public static async Task<string> OfAsync(byte[] file, CancellationToken cancellationToken)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await File.WriteAllBytesAsync(path, file, cancellationToken);

        try
        {
            return await RunAsync(["-enc", "UTF-8", path, "-"], cancellationToken);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static async Task<string> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        using var process = Process.Start(new ProcessStartInfo("pdftotext", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!; // no shell is used, so it starts or throws
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        var text = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await errors;
        await process.WaitForExitAsync(cancellationToken);

        return text;
    }
}
