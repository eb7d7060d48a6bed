using System.Diagnostics.CodeAnalysis;

namespace JobFunctions.Adapters.HeadHunter;

/// <summary>Settings of hh.ru: <c>HeadHunter__UserAgent</c> and so on.</summary>
public sealed class HeadHunterOptions
{
    public const string SectionName = "HeadHunter";

    /// <summary>Where the API is, with or without a slash at the end.</summary>
    /// <value>https://api.hh.ru/ by default.</value>
    public Uri BaseUrl { get; set; } = new("https://api.hh.ru/");

    /// <summary>The page that asks a person to let us in.</summary>
    /// <value>https://hh.ru/oauth/authorize by default.</value>
    public Uri AuthorizeUrl { get; set; } = new("https://hh.ru/oauth/authorize");

    /// <summary>Where tokens are given.</summary>
    /// <value>https://api.hh.ru/token by default.</value>
    public Uri TokenUrl { get; set; } = new("https://api.hh.ru/token");

    /// <summary>Name and contact sent with every request, such as <c>MyJobs/1.0 (me@my.site)</c>; hh.ru refuses some values.</summary>
    /// <value>null by default: hh.ru is off.</value>
    public string? UserAgent { get; set; }

    /// <summary>Id of the application registered at dev.hh.ru.</summary>
    public string? ClientId { get; set; }

    public string? ClientSecret { get; set; }

    /// <summary>The application's token copied from dev.hh.ru; without one it is fetched with the client id and secret and kept.</summary>
    public string? AppToken { get; set; }

    /// <summary>Where hh.ru sends a person back after signing in.</summary>
    public Uri? RedirectUri { get; set; }

    /// <summary>Requests that start in a second, over all callers of the process; 0.1-1000.</summary>
    /// <value>3 by default.</value>
    public double RequestsPerSecond { get; set; } = 3;

    /// <summary>True once a <see cref="UserAgent"/> says who asks.</summary>
    [MemberNotNullWhen(true, nameof(UserAgent))]
    public bool IsEnabled => !string.IsNullOrWhiteSpace(UserAgent);
}
