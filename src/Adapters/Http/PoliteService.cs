using System.Net;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace JobFunctions.Adapters.Http;

/// <summary>What all callers of one outside service share: its gate, its circuit breaker and its way of trying again.</summary>
/// <remarks>
/// A try is repeated after 408, 429, any 5xx, a broken connection and a timeout; one that changes something (POST, PATCH) only after
/// 429 and 503, which say that nothing was done. A wait that the service asks for holds every caller. The circuit opens for five
/// seconds when nine of ten tries of the last half minute failed, at least twenty of them.
/// </remarks>
internal sealed partial class PoliteService : IDisposable
{
    private static readonly ResiliencePropertyKey<HttpRequestMessage> Request = new("request");

    private readonly ServicePolicy _policy;
    private readonly TimeProvider _time;
    private readonly ILogger<PoliteService> _log;
    private readonly ServiceGate _gate;
    private readonly ResiliencePipeline<HttpResponseMessage> _tries;
    private readonly ResiliencePipeline<HttpResponseMessage> _oneTry;
    private readonly ResiliencePipeline _timeout;

    public PoliteService(ServicePolicy policy, TimeProvider time, ILogger<PoliteService> log)
    {
        _policy = policy;
        _time = time;
        _log = log;
        _gate = new ServiceGate(policy, time);
        var breaker = Breaker();
        _oneTry = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }.AddPipeline(breaker).Build();
        _tries = policy.MaxTries == 1
            ? _oneTry
            : new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }.AddRetry(Retry()).AddPipeline(breaker).Build();
        _timeout = new ResiliencePipelineBuilder { TimeProvider = time }.AddTimeout(policy.TryTimeout).Build();
    }

    /// <returns>A reply whose body is in memory, of any status; the last one when the tries are used up.</returns>
    /// <exception cref="ServiceBusyException">No reply after all tries, or the service asked for a long wait.</exception>
    /// <exception cref="ReplyTooLargeException">The body is larger than the policy allows.</exception>
    public async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send,
        CancellationToken cancellationToken)
    {
        var pipeline = request.Options.TryGetValue(PoliteHandler.SingleTry, out var isSingle) && isSingle ? _oneTry : _tries;
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(Request, request);
        try
        {
            return await pipeline.ExecuteAsync(
                static async (context, state) => await state.Service.TryAsync(state.request, state.send, context.CancellationToken),
                context,
                (Service: this, request, send));
        }
        catch (BrokenCircuitException exception)
        {
            throw Busy("is failing and is left alone for a moment", exception, exception.RetryAfter);
        }
        catch (TimeoutRejectedException exception)
        {
            throw Busy("did not answer in time", exception, null);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw Busy("could not be reached or broke off", exception, null);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    public void Dispose() => _gate.Dispose();

    private async Task<HttpResponseMessage> TryAsync(
        HttpRequestMessage request,
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send,
        CancellationToken cancellationToken)
    {
        using var place = await _gate.EnterAsync(cancellationToken);
        var reply = await _timeout.ExecuteAsync(
            async token =>
            {
                var reply = await send(request, token);
                try
                {
                    await ReplyBuffer.FillAsync(reply, _policy.MaxReplyBytes, token);
                    return reply;
                }
                catch
                {
                    reply.Dispose();
                    throw;
                }
            },
            cancellationToken);

        if (AskedWait(reply) is { } wait)
        {
            _gate.Hold(wait);
        }

        return reply;
    }

    private RetryStrategyOptions<HttpResponseMessage> Retry() => new()
    {
        MaxRetryAttempts = _policy.MaxTries - 1,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        Delay = _policy.FirstDelay,
        MaxDelay = _policy.LongestDelay,
        ShouldHandle = args => ValueTask.FromResult(
            args.Outcome.Exception is BrokenCircuitException || (IsFailure(args.Outcome) && MayRepeat(args.Context, args.Outcome.Result))),
        DelayGenerator = args => ValueTask.FromResult(
            args.Outcome.Exception is BrokenCircuitException { RetryAfter: { } left } && left > TimeSpan.Zero ? left
            : args.Outcome.Result is { } reply ? AskedWait(reply)
            : null),
        OnRetry = args =>
        {
            if (args.Outcome.Result is { StatusCode: HttpStatusCode.TooManyRequests })
            {
                _gate.Hold(args.RetryDelay);
            }

            LogRetry(_policy.Name, args.AttemptNumber + 1, Describe(args.Outcome), args.RetryDelay.TotalSeconds);
            args.Outcome.Result?.Dispose();
            return default;
        },
    };

    private ResiliencePipeline<HttpResponseMessage> Breaker() =>
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = _time }
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<HttpResponseMessage>
            {
                FailureRatio = 0.9,
                MinimumThroughput = 20,
                SamplingDuration = TimeSpan.FromSeconds(30),
                BreakDuration = TimeSpan.FromSeconds(5),
                ShouldHandle = args => ValueTask.FromResult(
                    IsFailure(args.Outcome) && args.Outcome.Result?.StatusCode != HttpStatusCode.TooManyRequests),
                OnOpened = args =>
                {
                    LogOpened(_policy.Name, args.BreakDuration.TotalSeconds);
                    return default;
                },
            })
            .Build();

    private static bool IsFailure(Outcome<HttpResponseMessage> outcome) =>
        outcome.Exception is HttpRequestException or IOException or TimeoutRejectedException
        || outcome.Result is { StatusCode: HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError };

    private bool MayRepeat(ResilienceContext context, HttpResponseMessage? reply)
    {
        if (reply is not null && AskedWait(reply) > _policy.LongestRetryAfter)
        {
            return false;
        }

        var method = context.Properties.GetValue(Request, null!).Method;
        return (method != HttpMethod.Post && method != HttpMethod.Patch)
            || reply?.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable;
    }

    private TimeSpan? AskedWait(HttpResponseMessage reply)
    {
        if (reply.StatusCode is not (HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable))
        {
            return null;
        }

        return RetryAfter.Of(reply, _time) is { } wait && wait > TimeSpan.Zero ? wait : null;
    }

    private ServiceBusyException Busy(string what, Exception exception, TimeSpan? retryAfter) =>
        retryAfter is { } wait && wait > TimeSpan.Zero
            ? new ServiceBusyException($"{_policy.Name} {what}.", exception) { RetryAfter = wait }
            : new ServiceBusyException($"{_policy.Name} {what}.", exception);

    private static string Describe(Outcome<HttpResponseMessage> outcome) =>
        outcome.Result is { } reply ? $"status {(int)reply.StatusCode}" : outcome.Exception?.GetType().Name ?? "nothing";

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Service}: try {Try} ended with {Outcome}; the next one in {Seconds:0.0} s.")]
    private partial void LogRetry(string service, int @try, string outcome, double seconds);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Service} keeps failing; no request for {Seconds:0} s.")]
    private partial void LogOpened(string service, double seconds);
}
