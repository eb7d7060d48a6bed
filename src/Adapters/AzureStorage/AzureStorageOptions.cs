using System.ComponentModel.DataAnnotations;

namespace JobFunctions.Adapters.AzureStorage;

/// <summary>Where tables and blobs are, and how patiently they are asked.</summary>
/// <remarks>
/// The address comes from <c>AzureWebJobsStorage</c>, a connection string, or from <c>AzureWebJobsStorage__accountName</c>
/// (or the two addresses) with an identity. The times come from the section <see cref="SectionName"/>.
/// </remarks>
public sealed class AzureStorageOptions
{
    public const string SettingName = "AzureWebJobsStorage";

    public const string SectionName = "AzureStorage";

    /// <summary>A connection string with an account key, or <c>UseDevelopmentStorage=true</c> for an Azurite on its usual ports.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>The storage account that an identity opens; setting <c>AzureWebJobsStorage__accountName</c>.</summary>
    public string? AccountName { get; set; }

    /// <summary>Address of the blob service, https; made of the account name where it is not set.</summary>
    public string? BlobServiceUri { get; set; }

    /// <summary>Address of the table service, https; made of the account name where it is not set.</summary>
    public string? TableServiceUri { get; set; }

    /// <summary>Client id of a user-assigned identity; without it the system's own identity, or the signed-in developer.</summary>
    public string? ClientId { get; set; }

    /// <summary>Longest wait for one try of one call.</summary>
    /// <value>10 seconds by default.</value>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:02:00")]
    public TimeSpan TryTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Tries after the first one.</summary>
    /// <value>4 by default.</value>
    [Range(0, 10)]
    public int MaxRetries { get; set; } = 4;

    /// <summary>Pause before the second try; doubles with each, give or take a fifth.</summary>
    /// <value>200 milliseconds by default.</value>
    [Range(typeof(TimeSpan), "00:00:00.001", "00:00:10")]
    public TimeSpan FirstPause { get; set; } = TimeSpan.FromMilliseconds(200);

    /// <summary>Longest pause between tries. A store that asks for more is not tried again within the call.</summary>
    /// <value>4 seconds by default.</value>
    [Range(typeof(TimeSpan), "00:00:00.001", "00:01:00")]
    public TimeSpan LongestPause { get; set; } = TimeSpan.FromSeconds(4);
}
