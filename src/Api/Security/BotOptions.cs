using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace JobFunctions.Api.Security;

/// <summary>What the bot proves itself with.</summary>
public sealed class BotOptions
{
    public const string SectionName = "Bot";

    /// <summary>The secret that the bot sends as <c>X-BOT-KEY</c>; printable ASCII. Required: without one the bot surface would be open or dead.</summary>
    [Required]
    [RegularExpression("[!-~]{1,256}", ErrorMessage = "The Key is not 1-256 printable ASCII characters without spaces.")]
    public string Key { get; set; } = string.Empty;
}

[OptionsValidator]
internal sealed partial class BotOptionsValidator : IValidateOptions<BotOptions>;
