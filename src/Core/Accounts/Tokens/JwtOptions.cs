using System.ComponentModel.DataAnnotations;

namespace JobFunctions.Core.Accounts.Tokens;

/// <summary>The keys that access tokens are signed with. Section <c>Jwt</c>.</summary>
/// <remarks>To change the key: move the old one to <see cref="PreviousKeys"/>, and drop it there an hour later, when the last token it signed has expired.</remarks>
public sealed class JwtOptions
{
    public const string SectionName = "Jwt";

    /// <summary>The <c>kid</c> of tokens signed from now on.</summary>
    [Required]
    [MaxLength(64)]
    public string KeyId { get; set; } = string.Empty;

    /// <summary>Secret of at least 32 bytes: base64, or else the text's own bytes in UTF-8.</summary>
    [Required]
    public string Key { get; set; } = string.Empty;

    /// <summary>Keys that sign no more and whose tokens still count.</summary>
    public IList<PreviousJwtKey> PreviousKeys { get; } = [];
}
