namespace JobFunctions.Api.Security;

/// <summary>The names of the authorization policies. Those of roles name the roles, also to whoever is refused.</summary>
internal static class Policies
{
    /// <summary>A request with the right <c>X-BOT-KEY</c>.</summary>
    public const string Bot = "bot";

    /// <summary>Anybody who is signed in.</summary>
    public const string Person = "person";

    /// <summary>A signed-in seeker.</summary>
    public const string User = "user";

    /// <summary>A signed-in, approved HR.</summary>
    public const string Hr = "hr";

    /// <summary>A signed-in admin.</summary>
    public const string Admin = "admin";

    /// <summary>An approved HR or an admin, for what belongs to the one and is looked after by the other.</summary>
    public const string HrOrAdmin = "hr-or-admin";

    /// <summary>A seeker or an admin.</summary>
    public const string UserOrAdmin = "user-or-admin";

    /// <summary>A seeker or an approved HR, for what passes between the two.</summary>
    public const string UserOrHr = "user-or-hr";
}
