namespace JobFunctions.Api.Security;

/// <summary>The names of the authorization policies.</summary>
internal static class Policies
{
    /// <summary>A request with the right <c>X-BOT-KEY</c>.</summary>
    public const string Bot = "bot";
}
