namespace JobFunctions.Adapters.Telegram;

/// <summary>Holds messages to one chat a second apart (Telegram, "Bots FAQ", read 2026-11), in this process.</summary>
/// <remarks>From the answer to one message to the start of the next: what is held up on its way does not run into the one behind it.</remarks>
internal sealed class ChatPace(TimeProvider time)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1.02);

    private readonly long _start = time.GetTimestamp();
    private readonly Lock _lock = new();
    private readonly Dictionary<long, Line> _lines = [];
    private TimeSpan _nextTidying;

    private TimeSpan Now => time.GetElapsedTime(_start);

    /// <summary>Waits for the chat's turn, one after the other; dispose what is returned once the message is answered.</summary>
    public async Task<IDisposable> EnterAsync(long chat, CancellationToken cancellationToken)
    {
        var line = Join(chat);
        try
        {
            await line.Turn.WaitAsync(cancellationToken);
        }
        catch
        {
            Leave(line);
            throw;
        }

        var turn = new Place(this, line);
        try
        {
            if (line.NextAt - Now is var wait && wait > TimeSpan.Zero)
            {
                await Task.Delay(wait, time, cancellationToken);
            }

            return turn;
        }
        catch
        {
            turn.GiveUp();
            throw;
        }
    }

    private Line Join(long chat)
    {
        lock (_lock)
        {
            Tidy();
            if (!_lines.TryGetValue(chat, out var line))
            {
                _lines.Add(chat, line = new Line());
            }

            line.Waiting++;
            return line;
        }
    }

    private void Leave(Line line)
    {
        lock (_lock)
        {
            line.Waiting--;
        }
    }

    // At most as many stand here as are written to, or were in two intervals.
    private void Tidy()
    {
        var now = Now;
        if (now < _nextTidying)
        {
            return;
        }

        foreach (var (chat, line) in _lines.Where(line => line.Value.Waiting == 0 && line.Value.NextAt <= now).ToList())
        {
            _lines.Remove(chat);
            line.Turn.Dispose();
        }

        _nextTidying = now + Interval;
    }

    /// <summary>Those who write to one chat.</summary>
    private sealed class Line
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public TimeSpan NextAt { get; set; }

        public int Waiting { get; set; }
    }

    private sealed class Place(ChatPace pace, Line line) : IDisposable
    {
        private int _left;

        public void Dispose() => End(pace.Now + Interval);

        /// <summary>Nothing was sent.</summary>
        public void GiveUp() => End(line.NextAt);

        private void End(TimeSpan nextAt)
        {
            if (Interlocked.Exchange(ref _left, 1) == 0)
            {
                line.NextAt = nextAt;
                line.Turn.Release();
                pace.Leave(line);
            }
        }
    }
}
