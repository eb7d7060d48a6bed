using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using JobFunctions.Adapters.Http;
using JobFunctions.StandIns.Clock;
using Microsoft.Extensions.Logging.Abstractions;

namespace JobFunctions.Adapters.Tests.Http;

public sealed class PoliteServiceTests : IDisposable
{
    private readonly ManualTimeProvider _clock = new(new DateTimeOffset(2026, 11, 21, 9, 0, 0, TimeSpan.Zero));
    private readonly ConcurrentQueue<DateTimeOffset> _starts = new();
    private readonly List<PoliteService> _services = [];

    // An hour for a try, so that a clock moved on while a reply is being read never ends it.
    private static ServicePolicy Policy => new() { Name = "test", RequestsPerSecond = 1_000, TryTimeout = TimeSpan.FromHours(1) };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SendAsync_ManyAtOnce_StartsThemEvenly()
    {
        // A place for each, so that all have their turn before the clock moves: who is late to lie down starts late.
        var service = Service(Policy with { RequestsPerSecond = 2, MaxConcurrent = 12 });

        await PumpAsync(Task.WhenAll(Enumerable.Range(0, 12).Select(_ => GetAsync(service, Answer(HttpStatusCode.OK)))));

        var starts = _starts.Order().ToList();
        Assert.Equal(12, starts.Count);
        Assert.All(starts.Zip(starts.Skip(1)), pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromSeconds(0.5)));
    }

    [Fact]
    public async Task SendAsync_ManyAtOnce_KeepsTheNumberUnderWay()
    {
        var service = Service(Policy with { MaxConcurrent = 3, RequestsPerSecond = 1_000_000 });
        var (underWay, most) = (0, 0);
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            most = Math.Max(most, Interlocked.Increment(ref underWay));
            await gate.Task;
            Interlocked.Decrement(ref underWay);
            return new HttpResponseMessage(HttpStatusCode.OK);
        }

        var all = Task.WhenAll(Enumerable.Range(0, 20).Select(_ => GetAsync(service, SendAsync)));
        gate.SetResult();
        await PumpAsync(all);

        Assert.InRange(most, 1, 3);
    }

    [Fact]
    public async Task SendAsync_PlacesThatRest_LetsNoMoreArriveWithinASecondHoweverLongTheWayTakes()
    {
        var service = Service(Policy with { MaxConcurrent = 3, RequestsPerSecond = 1_000_000, Rest = TimeSpan.FromSeconds(1) });
        var arrivals = new ConcurrentQueue<DateTimeOffset>();
        var number = 0;
        async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var way = TimeSpan.FromMilliseconds(Interlocked.Increment(ref number) * 370 % 900);
            await Task.Delay(way, _clock, cancellationToken);
            arrivals.Enqueue(_clock.GetUtcNow());
            await Task.Delay(TimeSpan.FromMilliseconds(900) - way, _clock, cancellationToken);
            return new HttpResponseMessage(HttpStatusCode.OK);
        }

        await PumpAsync(Task.WhenAll(Enumerable.Range(0, 20).Select(_ => GetAsync(service, SendAsync))));

        var order = arrivals.Order().ToList();
        Assert.Equal(20, order.Count);
        Assert.All(order.Zip(order.Skip(3)), pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromSeconds(1)));
    }

    [Theory]
    [InlineData(HttpStatusCode.RequestTimeout)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.BadGateway)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    public async Task SendAsync_FailingForGood_TriesEightTimesWithGrowingWaits(HttpStatusCode status)
    {
        var service = Service(Policy);

        using var reply = await PumpAsync(GetAsync(service, Answer(status)));

        Assert.Equal(status, reply.StatusCode);
        Assert.Equal(8, _starts.Count);
        Assert.InRange(_starts.Last() - _starts.First(), TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(3));
    }

    [Fact]
    public async Task SendAsync_FailingOnce_GivesTheSecondReply()
    {
        var service = Service(Policy);

        using var reply = await PumpAsync(GetAsync(service, Answer(HttpStatusCode.BadGateway, HttpStatusCode.OK)));

        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
        Assert.Equal(2, _starts.Count);
    }

    [Theory]
    [InlineData(HttpStatusCode.OK)]
    [InlineData(HttpStatusCode.NotModified)]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.NotFound)]
    public async Task SendAsync_FinalAnswer_IsNotTriedAgain(HttpStatusCode status)
    {
        var service = Service(Policy);

        using var reply = await PumpAsync(GetAsync(service, Answer(status)));

        Assert.Equal(status, reply.StatusCode);
        Assert.Single(_starts);
    }

    [Theory]
    [InlineData(HttpStatusCode.InternalServerError, 1)]
    [InlineData(HttpStatusCode.BadGateway, 1)]
    [InlineData(HttpStatusCode.ServiceUnavailable, 2)]
    [InlineData(HttpStatusCode.TooManyRequests, 2)]
    public async Task SendAsync_Post_IsRepeatedOnlyWhenNothingWasDone(HttpStatusCode status, int tries)
    {
        var service = Service(Policy);
        using var request = new HttpRequestMessage(HttpMethod.Post, "http://test/");

        using var reply = await PumpAsync(service.SendAsync(request, Recorded(Answer(status, HttpStatusCode.OK)), Cancellation));

        Assert.Equal(tries, _starts.Count);
    }

    [Fact]
    public async Task SendAsync_SingleTry_IsSentOnce()
    {
        var service = Service(Policy);
        using var request = new HttpRequestMessage(HttpMethod.Get, "http://test/");
        request.Options.Set(PoliteHandler.SingleTry, true);

        using var reply = await PumpAsync(service.SendAsync(request, Recorded(Answer(HttpStatusCode.ServiceUnavailable)), Cancellation));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, reply.StatusCode);
        Assert.Single(_starts);
    }

    [Fact]
    public async Task SendAsync_AskedToWait_HoldsEveryCallerForThatLong()
    {
        var service = Service(Policy);
        var busy = Answer(HttpStatusCode.TooManyRequests, HttpStatusCode.OK, retryAfter: TimeSpan.FromSeconds(20));

        var first = GetAsync(service, busy);
        var others = Enumerable.Range(0, 5).Select(_ => GetAsync(service, Answer(HttpStatusCode.OK))).ToList();
        await PumpAsync(Task.WhenAll(others.Append(first)));

        var starts = _starts.Order().ToList();
        Assert.Equal(7, starts.Count);
        Assert.All(starts.Skip(1), start => Assert.True(start - starts[0] >= TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public async Task SendAsync_AskedToWaitLong_TellsTheCallerAndSendsNothingMeanwhile()
    {
        var service = Service(Policy);

        using var first = await PumpAsync(GetAsync(service, Answer(HttpStatusCode.TooManyRequests, retryAfter: TimeSpan.FromMinutes(10))));
        var refused = await Assert.ThrowsAsync<ServiceBusyException>(() => PumpAsync(GetAsync(service, Answer(HttpStatusCode.OK))));
        _clock.Advance(TimeSpan.FromMinutes(10));
        using var later = await PumpAsync(GetAsync(service, Answer(HttpStatusCode.OK)));

        Assert.Equal(HttpStatusCode.TooManyRequests, first.StatusCode);
        Assert.InRange(refused.RetryAfter, TimeSpan.FromMinutes(9), TimeSpan.FromMinutes(10));
        Assert.Equal(HttpStatusCode.OK, later.StatusCode);
        Assert.Equal(2, _starts.Count);
    }

    [Fact]
    public async Task SendAsync_ManyFailures_LeavesTheServiceAloneForFiveSeconds()
    {
        var service = Service(Policy with { MaxTries = 1 });
        for (var i = 0; i < 20; i++)
        {
            using var failed = await PumpAsync(GetAsync(service, Answer(HttpStatusCode.InternalServerError)));
        }

        await Assert.ThrowsAsync<ServiceBusyException>(() => PumpAsync(GetAsync(service, Answer(HttpStatusCode.OK))));
        _clock.Advance(TimeSpan.FromSeconds(6));
        using var reply = await PumpAsync(GetAsync(service, Answer(HttpStatusCode.OK)));

        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
        Assert.Equal(21, _starts.Count);
    }

    [Fact]
    public async Task SendAsync_NoAnswer_EndsEachTryAndThenTheCall()
    {
        var service = Service(Policy with { MaxTries = 3, TryTimeout = TimeSpan.FromSeconds(10) });
        static async Task<HttpResponseMessage> SilentAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return new HttpResponseMessage();
        }

        await Assert.ThrowsAsync<ServiceBusyException>(() => PumpAsync(GetAsync(service, SilentAsync)));

        Assert.Equal(3, _starts.Count);
        Assert.True(_starts.Last() - _starts.First() >= TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task SendAsync_CallerGivesUp_EndsAsCancelled()
    {
        var service = Service(Policy);
        using var source = new CancellationTokenSource();
        using var request = new HttpRequestMessage(HttpMethod.Get, "http://test/");

        var call = service.SendAsync(request, Recorded(Answer(HttpStatusCode.ServiceUnavailable)), source.Token);
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => PumpAsync(call));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SendAsync_ReplyTooLarge_StopsReading(bool saysItsLength)
    {
        var service = Service(Policy with { MaxReplyBytes = 1_000 });
        Task<HttpResponseMessage> LargeAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage { Content = saysItsLength ? new ByteArrayContent(new byte[1_001]) : new StreamContent(new EndlessStream()) });

        await Assert.ThrowsAsync<ReplyTooLargeException>(() => PumpAsync(GetAsync(service, LargeAsync)));

        Assert.Single(_starts);
    }

    [Fact]
    public async Task SendAsync_Reply_KeepsItsBodyAndHeaders()
    {
        var service = Service(Policy);
        Task<HttpResponseMessage> JsonAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage { Content = new StringContent("{}", MediaTypeHeaderValue.Parse("application/json")) });

        using var reply = await PumpAsync(GetAsync(service, JsonAsync));

        Assert.Equal("{}", await reply.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal("application/json", reply.Content.Headers.ContentType?.MediaType);
    }

    public void Dispose() => _services.ForEach(service => service.Dispose());

    private PoliteService Service(ServicePolicy policy)
    {
        var service = new PoliteService(policy, _clock, NullLogger<PoliteService>.Instance);
        _services.Add(service);
        return service;
    }

    private async Task<HttpResponseMessage> GetAsync(
        PoliteService service, Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "http://test/");
        return await service.SendAsync(request, Recorded(send), Cancellation);
    }

    private Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Recorded(
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send) => (request, token) =>
        {
            _starts.Enqueue(_clock.GetUtcNow());
            return send(request, token);
        };

    /// <summary>Answers with each status in turn, the last one for good.</summary>
    private static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Answer(
        HttpStatusCode first, HttpStatusCode? then = null, TimeSpan? retryAfter = null)
    {
        var calls = 0;
        return (_, _) =>
        {
            var reply = new HttpResponseMessage(Interlocked.Increment(ref calls) == 1 ? first : then ?? first);
            if (retryAfter is { } wait && reply.StatusCode != HttpStatusCode.OK)
            {
                reply.Headers.RetryAfter = new RetryConditionHeaderValue(wait);
            }

            return Task.FromResult(reply);
        };
    }

    // Moves the clock in small steps while something waits for it.
    private async Task<T> PumpAsync<T>(Task<T> task)
    {
        while (!task.IsCompleted)
        {
            await Task.Yield();
            if (_clock.WaitingTimers > 0)
            {
                _clock.Advance(TimeSpan.FromMilliseconds(50));
            }
        }

        return await task;
    }

    private sealed class EndlessStream : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => count;

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
