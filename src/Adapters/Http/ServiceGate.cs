namespace JobFunctions.Adapters.Http;

/// <summary>Lets requests to one service through: evenly paced, a bounded number at once, and none while the service asked to wait.</summary>
internal sealed class ServiceGate(ServicePolicy policy, TimeProvider time) : IDisposable
{
    /// <summary>A wait that is asked for never holds the service longer than this, whatever the header says.</summary>
    private static readonly TimeSpan LongestHold = TimeSpan.FromHours(1);

    private readonly SemaphoreSlim _places = new(policy.MaxConcurrent, policy.MaxConcurrent);
    private readonly TimeSpan _interval = TimeSpan.FromSeconds(1 / policy.RequestsPerSecond);
    private readonly TimeSpan _rest = policy.Rest;
    private readonly long _start = time.GetTimestamp();
    private readonly Lock _lock = new();

    /// <summary>When each of the empty places may be used again, the one that is empty longest in front.</summary>
    private readonly Queue<TimeSpan> _rests = new(Enumerable.Repeat(TimeSpan.Zero, policy.MaxConcurrent));

    private TimeSpan _nextTurn;
    private TimeSpan _heldUntil;

    // Monotonic, so that a corrected wall clock neither stalls nor bunches requests.
    private TimeSpan Now => time.GetElapsedTime(_start);

    /// <summary>Waits for a turn; dispose what is returned once the reply is read.</summary>
    /// <exception cref="ServiceBusyException">The service asked for a wait longer than <see cref="ServicePolicy.LongestRetryAfter"/>.</exception>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        await _places.WaitAsync(cancellationToken);
        var rest = TakePlace();
        try
        {
            if (rest - Now is var left && left > TimeSpan.Zero)
            {
                await Task.Delay(Whole(left), time, cancellationToken);
            }

            while (true)
            {
                var (wait, isTurn) = NextTurn();
                if (wait > TimeSpan.Zero)
                {
                    await Task.Delay(wait, time, cancellationToken);
                }

                if (isTurn && !IsHeld())
                {
                    return new Place(this);
                }
            }
        }
        catch
        {
            LeavePlace(rest);
            throw;
        }
    }

    /// <summary>Starts no request for a while; a shorter hold does not end a longer one.</summary>
    public void Hold(TimeSpan wait)
    {
        lock (_lock)
        {
            var until = Now + (wait < LongestHold ? wait : LongestHold);
            _heldUntil = until > _heldUntil ? until : _heldUntil;
        }
    }

    public void Dispose() => _places.Dispose();

    /// <summary>Timers count whole milliseconds; a rest of one would be asked for again and again.</summary>
    private static TimeSpan Whole(TimeSpan wait) => TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds));

    private TimeSpan TakePlace()
    {
        lock (_lock)
        {
            return _rests.Dequeue();
        }
    }

    private void LeavePlace(TimeSpan rest)
    {
        lock (_lock)
        {
            _rests.Enqueue(rest);
        }

        _places.Release();
    }

    private (TimeSpan Wait, bool IsTurn) NextTurn()
    {
        lock (_lock)
        {
            var now = Now;
            var held = _heldUntil - now;
            if (held > policy.LongestRetryAfter)
            {
                throw new ServiceBusyException($"{policy.Name} asked to wait.") { RetryAfter = held };
            }

            if (held > TimeSpan.Zero)
            {
                return (Whole(held), false);
            }

            var turn = _nextTurn > now ? _nextTurn : now;
            _nextTurn = turn + _interval;
            return (turn - now, true);
        }
    }

    private bool IsHeld()
    {
        lock (_lock)
        {
            return _heldUntil > Now;
        }
    }

    private sealed class Place(ServiceGate gate) : IDisposable
    {
        private int _left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _left, 1) == 0)
            {
                gate.LeavePlace(gate.Now + gate._rest);
            }
        }
    }
}
