using System.Threading.RateLimiting;
using JobFunctions.Api.Problems;
using JobFunctions.Api.Security;
using JobFunctions.Api.Telegram;
using JobFunctions.Core.Chats;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace JobFunctions.Api.Limits;

internal static class LimitRegistration
{
    private const string TelegramIdName = "telegram_id";

    public static void AddApiLimits(this IServiceCollection services)
    {
        services.AddOptions<RateLimitOptions>().BindConfiguration(RateLimitOptions.SectionName).ValidateOnStart();
        services.AddSingleton<IValidateOptions<RateLimitOptions>, RateLimitOptionsValidator>();
        services.AddOptions<UploadOptions>().BindConfiguration(UploadOptions.SectionName).ValidateOnStart();
        services.AddSingleton<IValidateOptions<UploadOptions>, UploadOptionsValidator>();
        services.AddOptions<ProxyOptions>().BindConfiguration(ProxyOptions.SectionName).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ProxyOptions>, ProxyOptionsValidator>();

        services.AddRateLimiter(options => options.OnRejected = RejectAsync);
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<RateLimitOptions>>((limiter, limits) =>
        {
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => PartitionOf(context, limits.Value));
            limiter.AddPolicy(SignInLimit.Name, context => Window($"sign-in {ClientAddress.Of(context)}", limits.Value.SignInPerMinute));
        });
    }

    /// <summary>
    /// An address is a client. Telegram calls for everybody from few addresses: who it calls for is bounded behind the body. The bot calls for many people from one address, so there a person is one client;
    /// the key is proven by then, so nobody else can use up a person's calls.
    /// </summary>
    private static RateLimitPartition<string> PartitionOf(HttpContext context, RateLimitOptions limits)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<FromTelegram>() is not null
            && context.RequestServices.GetRequiredService<IChatWebhook>().IsSecret(context.Request.Headers[TelegramEndpoints.SecretHeader]))
        {
            return Window("telegram", limits.BotPerMinute);
        }

        if (!context.User.IsInRole(Roles.Bot))
        {
            return Window($"address {ClientAddress.Of(context)}", limits.PerMinute);
        }

        var named = context.GetRouteValue(TelegramIdName)?.ToString() ?? context.Request.Query[TelegramIdName].FirstOrDefault();
        return named is { Length: > 0 and <= 20 } person
            ? Window($"person {person}", limits.PerMinute)
            : Window("bot", limits.BotPerMinute);
    }

    private static RateLimitPartition<string> Window(string key, int permits) =>
        RateLimitPartition.GetSlidingWindowLimiter(key, _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = permits,
            Window = TimeSpan.FromMinutes(1),
            SegmentsPerWindow = 6,
            QueueLimit = 0,
        });

    private static async ValueTask RejectAsync(OnRejectedContext rejected, CancellationToken cancellationToken)
    {
        var context = rejected.HttpContext;
        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        context.Response.SetRetryAfter(rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromSeconds(10));
        await context.RequestServices.GetRequiredService<IProblemDetailsService>().WriteAsync(new ProblemDetailsContext
        {
            HttpContext = context,
            ProblemDetails = new ProblemDetails
            {
                Status = StatusCodes.Status429TooManyRequests,
                Detail = "Too many calls in a minute. Retry-After says when to go on.",
            },
        });
    }
}
