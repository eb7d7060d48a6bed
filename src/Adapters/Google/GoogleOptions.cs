namespace JobFunctions.Adapters.Google;

/// <summary>The OAuth client at Google. Section <c>Google</c>; off while <see cref="ClientId"/> is empty.</summary>
public sealed class GoogleOptions
{
    public const string SectionName = "Google";

    public string ClientId { get; set; } = string.Empty;

    public string ClientSecret { get; set; } = string.Empty;

    public Uri TokenUrl { get; set; } = new("https://oauth2.googleapis.com/token");

    /// <summary>The keys that sign id tokens, as a JSON Web Key Set.</summary>
    public Uri CertsUrl { get; set; } = new("https://www.googleapis.com/oauth2/v3/certs");
}
