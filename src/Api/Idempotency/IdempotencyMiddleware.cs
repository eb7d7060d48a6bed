using System.Diagnostics;
using System.Text;
using JobFunctions.Api.Problems;
using JobFunctions.Api.Security;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Idempotency;
using JobFunctions.Core.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace JobFunctions.Api.Idempotency;

/// <summary>Runs a call with an <c>Idempotency-Key</c> once, and gives its repeats the first reply.</summary>
/// <remarks>Kept are replies of what took effect (2xx). A refusal changed nothing and leaves the key free, also for a corrected body; what broke can be repeated at once.</remarks>
internal sealed partial class IdempotencyMiddleware(RequestDelegate next, KeyedCalls calls, ILogger<IdempotencyMiddleware> logger)
{
    /// <summary>Says that a reply is the first one again.</summary>
    public const string ReplayedHeader = "Idempotent-Replayed";

    private static readonly KeyedReply Refused = new(StatusCodes.Status400BadRequest, null, null, "");

    private static readonly TimeSpan UnderWayRetryAfter = TimeSpan.FromSeconds(1);

    public async Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.Headers.TryGetValue(IdempotencyKey.HeaderName, out var header)
            || context.GetEndpoint()?.Metadata.GetMetadata<KeyedEndpoint>() is null)
        {
            await next(context);
            return;
        }

        if (IdempotencyKey.Parse(header) is not { } key)
        {
            await Problem.Invalid(IdempotencyKey.HeaderName, IdempotencyKey.Rule).ExecuteAsync(context);
            return;
        }

        var account = context.Features.Get<Account>();
        var content = await CallContent.ReadAsync(context.Request, context.RequestAborted);
        switch (await calls.BeginAsync(CallerOf(context, account), Route.Of(context), key, content, account?.Id, context.RequestAborted))
        {
            case KeyedCallResult.Begun(var call):
                await RunAsync(context, call);
                break;
            case KeyedCallResult.Answered(var reply):
                await ReplayAsync(context.Response, reply, context.RequestAborted);
                break;
            case KeyedCallResult.UnderWay:
                context.Response.SetRetryAfter(UnderWayRetryAfter);
                await Problem.Conflict("The first call with this Idempotency-Key is under way. Ask again.").ExecuteAsync(context);
                break;
            case KeyedCallResult.OtherContent:
                await Problem.Of(StatusCodes.Status422UnprocessableEntity, "The Idempotency-Key was used with another content. Take a new key.").ExecuteAsync(context);
                break;
            case var unknown:
                throw new UnreachableException($"{unknown} has no reply.");
        }
    }

    private static string CallerOf(HttpContext context, Account? account) =>
        account is not null ? account.Id.ToString() : context.User.IsInRole(Roles.Bot) ? Roles.Bot : "anyone";

    private async Task RunAsync(HttpContext context, Stored<KeyedCall> call)
    {
        var feature = new KeyedCallFeature(call.Value.CreationId);
        context.Features.Set(feature);
        var client = context.Response.Body;
        using var body = new MemoryStream();
        context.Response.Body = body;
        try
        {
            await next(context);
            await context.Response.BodyWriter.FlushAsync(CancellationToken.None);
        }
        catch (Exception exception)
        {
            context.Response.Body = client;
            await SettleAsync(call, exception is BadHttpRequestException { StatusCode: < 500 } ? Refused : null, feature.Owner);
            throw;
        }

        context.Response.Body = client;
        await SettleAsync(call, ReplyOf(context.Response, body), feature.Owner);

        body.Position = 0;
        await body.CopyToAsync(client, context.RequestAborted);
    }

    private static KeyedReply ReplyOf(HttpResponse response, MemoryStream body) => new(
        response.StatusCode,
        response.ContentType,
        response.Headers.Location is { Count: > 0 } location ? location.ToString() : null,
        Encoding.UTF8.GetString(body.GetBuffer(), 0, (int)body.Length));

    /// <summary>A client that gave up is who repeats, so what it gave up is written down all the same.</summary>
    /// <param name="reply">null after a fault.</param>
    private async Task SettleAsync(Stored<KeyedCall> call, KeyedReply? reply, AccountId? owner)
    {
        try
        {
            await (reply?.Status switch
            {
                >= 200 and < 300 => calls.CompleteAsync(call, reply, owner, CancellationToken.None),
                null or >= 500 => calls.ReleaseAsync(call, CancellationToken.None),
                _ => calls.ForgetAsync(call, CancellationToken.None),
            });
        }
        catch (StoreUnavailableException exception)
        {
            // The call has its effect and its reply. A repeat runs it again once the lease is over, and finds what was made.
            Log.NotKept(logger, exception);
        }
    }

    private static async Task ReplayAsync(HttpResponse response, KeyedReply reply, CancellationToken cancellationToken)
    {
        response.StatusCode = reply.Status;
        response.ContentType = reply.ContentType;
        response.Headers.Location = reply.Location;
        response.Headers[ReplayedHeader] = "true";
        await response.WriteAsync(reply.Body, cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The reply of a keyed call could not be kept.")]
        public static partial void NotKept(ILogger logger, Exception exception);
    }
}
