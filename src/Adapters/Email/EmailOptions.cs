namespace JobFunctions.Adapters.Email;

/// <summary>The mail server. Section <c>Email</c>; off while <see cref="Host"/> is empty.</summary>
public sealed class EmailOptions
{
    public const string SectionName = "Email";

    public string Host { get; set; } = string.Empty;

    public int Port { get; set; } = 587;

    /// <summary>Empty for a server that asks for none.</summary>
    public string User { get; set; } = string.Empty;

    public string Password { get; set; } = string.Empty;

    /// <summary>The sender, with or without a name: <c>JobFunctions &lt;jobs@my.site&gt;</c>.</summary>
    public string From { get; set; } = "JobFunctions <noreply@localhost>";

    public bool IsEnabled => Host.Length > 0;
}
