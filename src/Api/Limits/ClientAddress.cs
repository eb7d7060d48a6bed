using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace JobFunctions.Api.Limits;

/// <summary>Who calls, as far as the network tells.</summary>
internal static class ClientAddress
{
    /// <summary>Takes address and scheme from the proxies that <see cref="ProxyOptions"/> trusts.</summary>
    public static void UseClientAddress(this IApplicationBuilder app)
    {
        var hops = app.ApplicationServices.GetRequiredService<IOptions<ProxyOptions>>().Value.Hops;
        if (hops == 0)
        {
            return;
        }

        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            ForwardLimit = hops,
        };
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
        app.UseForwardedHeaders(options);
    }

    /// <summary>One text for one client: an IPv6 client has its /64 to choose addresses from, so that counts as one.</summary>
    public static string Of(HttpContext context) => context.Connection.RemoteIpAddress switch
    {
        null => "unknown",
        { IsIPv4MappedToIPv6: true } mapped => mapped.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } address => new IPAddress([.. address.GetAddressBytes().AsSpan(0, 8), .. new byte[8]]).ToString(),
        var address => address.ToString(),
    };
}
