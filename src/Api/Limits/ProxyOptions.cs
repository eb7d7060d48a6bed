using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace JobFunctions.Api.Limits;

/// <summary>Whether the client's address comes from a proxy's header.</summary>
public sealed class ProxyOptions
{
    public const string SectionName = "ForwardedHeaders";

    /// <summary>
    /// How many proxies of ours stand in front, each adding itself to <c>X-Forwarded-For</c>; that many entries from its end are believed.
    /// 0 by default: the header is ignored, since any client may send it.
    /// </summary>
    [Range(0, 10)]
    public int Hops { get; set; }
}

[OptionsValidator]
internal sealed partial class ProxyOptionsValidator : IValidateOptions<ProxyOptions>;
