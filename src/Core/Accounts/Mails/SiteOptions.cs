using System.ComponentModel.DataAnnotations;

namespace JobFunctions.Core.Accounts.Mails;

/// <summary>Where people reach this app. Section <c>Site</c>.</summary>
/// <remarks>A setting and never the address of a request: who asks for somebody's new password could otherwise choose where its link leads.</remarks>
public sealed class SiteOptions
{
    public const string SectionName = "Site";

    /// <summary>Absolute address, without <c>/api</c>. The Server's own by default; on Azure the app's host name.</summary>
    [Required]
    [Url]
    public string Address { get; set; } = "http://localhost:7071";
}
