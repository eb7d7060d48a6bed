using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace JobFunctions.Api.Limits;

/// <summary>How often a client may call. A window slides in steps of ten seconds.</summary>
public sealed class RateLimitOptions
{
    public const string SectionName = "RateLimit";

    /// <summary>Calls a minute of one client address; of one person on the bot surface. 60 by default.</summary>
    [Range(1, 1_000_000_000)]
    public int PerMinute { get; set; } = 60;

    /// <summary>Sign-ins and registrations a minute of one client address. 10 by default.</summary>
    [Range(1, 1_000_000_000)]
    public int SignInPerMinute { get; set; } = 10;

    /// <summary>Calls a minute of the bot that name no person in their address. 3000 by default.</summary>
    [Range(1, 1_000_000_000)]
    public int BotPerMinute { get; set; } = 3000;
}

[OptionsValidator]
internal sealed partial class RateLimitOptionsValidator : IValidateOptions<RateLimitOptions>;
