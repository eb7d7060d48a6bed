namespace JobFunctions.Adapters.AzureStorage;

/// <summary>The two services of a storage account, with its key; without a key an identity opens them.</summary>
/// <param name="Blobs">Without a slash at the end.</param>
/// <param name="Tables">Without a slash at the end.</param>
internal sealed record StorageAccount(Uri Blobs, Uri Tables, SharedKey? Key)
{
    // Azurite's documented account: https://learn.microsoft.com/azure/storage/common/storage-use-azurite
    private const string DevelopmentAccount = "devstoreaccount1";
    private const string DevelopmentKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    /// <exception cref="FormatException">A setting is missing or wrong; the message is one line that names it.</exception>
    public static StorageAccount From(AzureStorageOptions options)
    {
        if (!string.IsNullOrWhiteSpace(options.ConnectionString))
        {
            return FromConnectionString(options.ConnectionString);
        }

        if (options.AccountName is { Length: > 0 } account && !IsAccountName(account))
        {
            throw Wrong("__accountName", "is no name of a storage account (3-24 lower-case letters and digits)");
        }

        if (string.IsNullOrEmpty(options.AccountName) && (string.IsNullOrEmpty(options.BlobServiceUri) || string.IsNullOrEmpty(options.TableServiceUri)))
        {
            throw Wrong("", "is not set: give a connection string, or __accountName for a managed identity");
        }

        return new StorageAccount(
            ServiceUri("__blobServiceUri", options.BlobServiceUri ?? $"https://{options.AccountName}.blob.core.windows.net"),
            ServiceUri("__tableServiceUri", options.TableServiceUri ?? $"https://{options.AccountName}.table.core.windows.net"),
            null);
    }

    /// <summary>Reads the documented form: <c>Name=Value</c> pairs with <c>;</c> between them, names in any case.</summary>
    /// <remarks>Microsoft Learn, "Configure Azure Storage connection strings", read 2026-11. Shared access signatures are not taken: they expire.</remarks>
    private static StorageAccount FromConnectionString(string text)
    {
        var parts = Split(text);
        if (parts.TryGetValue("UseDevelopmentStorage", out var isDevelopment))
        {
            return string.Equals(isDevelopment, "true", StringComparison.OrdinalIgnoreCase)
                ? Development(parts.GetValueOrDefault("DevelopmentStorageProxyUri"))
                : throw Wrong("", "has UseDevelopmentStorage, but not UseDevelopmentStorage=true");
        }

        if (parts.ContainsKey("SharedAccessSignature"))
        {
            throw Wrong("", "holds a SharedAccessSignature: give AccountKey, or use a managed identity");
        }

        if (parts.GetValueOrDefault("AccountName") is not { Length: > 0 } name)
        {
            throw Wrong("", "has no AccountName");
        }

        if (parts.GetValueOrDefault("AccountKey") is not { Length: > 0 } key)
        {
            throw Wrong("", "has no AccountKey");
        }

        var protocol = parts.GetValueOrDefault("DefaultEndpointsProtocol", "https");
        var suffix = parts.GetValueOrDefault("EndpointSuffix", "core.windows.net");
        return new StorageAccount(
            Endpoint("BlobEndpoint", parts.GetValueOrDefault("BlobEndpoint", $"{protocol}://{name}.blob.{suffix}")),
            Endpoint("TableEndpoint", parts.GetValueOrDefault("TableEndpoint", $"{protocol}://{name}.table.{suffix}")),
            KeyFrom(name, key));
    }

    private static StorageAccount Development(string? proxy)
    {
        var host = Endpoint("DevelopmentStorageProxyUri", proxy ?? "http://127.0.0.1");
        return new StorageAccount(
            new Uri($"{host.Scheme}://{host.Host}:10000/{DevelopmentAccount}"),
            new Uri($"{host.Scheme}://{host.Host}:10002/{DevelopmentAccount}"),
            KeyFrom(DevelopmentAccount, DevelopmentKey));
    }

    private static Dictionary<string, string> Split(string text)
    {
        var parts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0 || !parts.TryAdd(part[..equals].Trim(), part[(equals + 1)..].Trim()))
            {
                throw Wrong("", "is no connection string: it takes Name=Value pairs, each name once, with ; between them");
            }
        }

        return parts;
    }

    private static SharedKey KeyFrom(string account, string key)
    {
        var bytes = new byte[key.Length];
        return Convert.TryFromBase64String(key, bytes, out var length) && length > 0
            ? new SharedKey(account, bytes[..length])
            : throw Wrong("", "has an AccountKey that is not base64");
    }

    private static Uri Endpoint(string name, string text) =>
        TryUri(text, out var uri) ? uri : throw Wrong("", $"has a {name} that is no http address");

    private static Uri ServiceUri(string setting, string text) =>
        TryUri(text, out var uri) && uri.Scheme == Uri.UriSchemeHttps ? uri : throw Wrong(setting, "is no https address, which an identity needs");

    private static bool TryUri(string text, out Uri uri) =>
        Uri.TryCreate(text.TrimEnd('/'), UriKind.Absolute, out uri!)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.Query.Length == 0;

    private static bool IsAccountName(string text) =>
        text.Length is >= 3 and <= 24 && text.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character));

    private static FormatException Wrong(string member, string what) => new($"{AzureStorageOptions.SettingName}{member} {what}.");
}
