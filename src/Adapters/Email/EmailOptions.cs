using System.ComponentModel.DataAnnotations;
using System.Net;

namespace JobFunctions.Adapters.Email;

/// <summary>The mail server. Section <c>Email</c>; off while <see cref="Host"/> is empty.</summary>
public sealed class EmailOptions
{
    public const string SectionName = "Email";

    public string Host { get; set; } = string.Empty;

    /// <value>587 by default, where mail is handed in and TLS begins by STARTTLS.</value>
    [Range(1, 65535)]
    public int Port { get; set; } = 587;

    /// <summary>Empty for a server that asks for none.</summary>
    public string User { get; set; } = string.Empty;

    public string Password { get; set; } = string.Empty;

    /// <summary>The sender, with or without a name: <c>JobFunctions &lt;jobs@my.site&gt;</c>.</summary>
    public string From { get; set; } = "JobFunctions <noreply@localhost>";

    /// <summary>Whether to send by TLS or not at all. False only for a server in a network of one's own that has none.</summary>
    /// <value>Null by default: by TLS, unless the server is this machine.</value>
    public bool? UseTls { get; set; }

    /// <summary>Connections at a time from this process.</summary>
    [Range(1, 64)]
    public int MaxConnections { get; set; } = 4;

    /// <summary>Longest time for handing over one mail.</summary>
    /// <value>20 seconds by default.</value>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:01:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(20);

    internal bool IsEnabled => Host.Length > 0;

    /// <summary>Neither the password nor somebody's mail goes over a network in clear unasked.</summary>
    internal bool IsSecure => UseTls ?? !IsThisMachine;

    internal bool IsThisMachine =>
        Host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(Host, out var address) && IPAddress.IsLoopback(address));
}
