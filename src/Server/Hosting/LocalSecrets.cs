using System.Security.Cryptography;
using System.Text.Json;

namespace JobFunctions.Server.Hosting;

/// <summary>Secrets that the server makes at its first start and keeps, for what the settings leave open.</summary>
/// <param name="BotKey">For <c>Bot__Key</c>.</param>
/// <param name="JwtKey">For <c>Jwt__Key</c>: 64 random bytes in base64.</param>
/// <param name="AdminPassword">For <c>Admin__Password</c>.</param>
/// <param name="AzuriteKey">Key of the local storage account, base64.</param>
internal sealed record LocalSecrets(string BotKey, string JwtKey, string AdminPassword, string AzuriteKey)
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <param name="isNew">True when they were made by this call.</param>
    /// <exception cref="StartupException">The file is there and is not what this class wrote.</exception>
    public static LocalSecrets LoadOrMake(string path, out bool isNew)
    {
        isNew = !File.Exists(path);
        if (isNew)
        {
            Write(path, new LocalSecrets(Text(32), Convert.ToBase64String(RandomNumberGenerator.GetBytes(64)), Text(20), Convert.ToBase64String(RandomNumberGenerator.GetBytes(64))));
        }

        try
        {
            return JsonSerializer.Deserialize<LocalSecrets>(File.ReadAllText(path), Json) is { BotKey: not null, JwtKey: not null, AdminPassword: not null, AzuriteKey: not null } secrets
                ? secrets
                : throw new JsonException("A secret is missing.");
        }
        catch (JsonException exception)
        {
            throw new StartupException($"{path} is damaged. Mend it from a copy, or delete it and azurite/ beside it to begin anew.", exception);
        }
    }

    // First beside, then in one step in its place: a crash leaves no half file, and nobody else can read it at any moment.
    private static void Write(string path, LocalSecrets secrets)
    {
        var draft = $"{path}.new";
        File.Delete(draft);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new FileStream(draft, options))
        {
            JsonSerializer.Serialize(file, secrets, Json);
        }

        File.Move(draft, path);
    }

    private static string Text(int length) =>
        RandomNumberGenerator.GetString("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789", length);
}
