using JobFunctions.Server.Azurite;

namespace JobFunctions.Server.Hosting;

/// <summary>The settings of the server: what the person sets, above what the server makes for itself.</summary>
internal static class ServerConfiguration
{
    public const string StorageSetting = "AzureWebJobsStorage";

    private const string SiteSetting = "Site:Address";

    private const string DefaultUrl = "http://localhost:7071";

    /// <summary>Lowest first: the server's own, <c>local.settings.json</c>, environment, command line.</summary>
    public static IConfigurationBuilder AddServerSettings(this IConfigurationBuilder builder, LocalSecrets? secrets, string[] arguments)
    {
        builder.Sources.Clear();
        return builder
            .AddInMemoryCollection(Defaults(secrets))
            .AddInMemoryCollection(LocalSettings.Read(Checkout.Root))
            .AddEnvironmentVariables("ASPNETCORE_")
            .AddEnvironmentVariables()
            .AddCommandLine(arguments);
    }

    /// <summary>Whether nobody said where to keep things, so that it is this machine.</summary>
    public static bool KeepsLocally(IConfiguration configuration) =>
        configuration[StorageSetting] is null or "" or "UseDevelopmentStorage=true"
        && !configuration.GetSection(StorageSetting).GetChildren().Any();

    /// <summary>Points the storage at the Azurite that was started, over everything else.</summary>
    public static void UseAzurite(this IConfigurationBuilder builder, AzuriteProcess azurite) =>
        builder.AddInMemoryCollection(new Dictionary<string, string?> { [StorageSetting] = azurite.ConnectionString });

    /// <summary>Has the links in e-mails lead to the address that the server listens on, unless the settings say where people reach it.</summary>
    public static void UseOwnAddress(this IConfigurationManager configuration)
    {
        if (string.IsNullOrEmpty(configuration[SiteSetting]))
        {
            var first = configuration["urls"]?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault() ?? DefaultUrl;
            configuration[SiteSetting] = first.Replace("//*", "//localhost", StringComparison.Ordinal)
                .Replace("//+", "//localhost", StringComparison.Ordinal)
                .Replace("//0.0.0.0", "//localhost", StringComparison.Ordinal)
                .Replace("//[::]", "//localhost", StringComparison.Ordinal);
        }
    }

    private static Dictionary<string, string?> Defaults(LocalSecrets? secrets)
    {
        var defaults = new Dictionary<string, string?>
        {
            ["urls"] = DefaultUrl,
            ["Logging:LogLevel:Default"] = "Information",
            ["Logging:LogLevel:Microsoft"] = "Warning",
        };
        if (secrets is not null)
        {
            defaults["Bot:Key"] = secrets.BotKey;
            defaults["Jwt:KeyId"] = "local";
            defaults["Jwt:Key"] = secrets.JwtKey;
            defaults["Admin:Email"] = "admin@localhost";
            defaults["Admin:Password"] = secrets.AdminPassword;
        }

        return defaults;
    }
}
