namespace JobFunctions.Api.Security;

/// <summary>The roles of those who call.</summary>
internal static class Roles
{
    /// <summary>The Telegram bot, which speaks for the person that each call names.</summary>
    public const string Bot = "bot";

    public const string User = "user";

    public const string Hr = "hr";

    public const string Admin = "admin";
}
