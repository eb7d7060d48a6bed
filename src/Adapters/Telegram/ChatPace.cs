namespace JobFunctions.Adapters.Telegram;

/// <summary>Holds messages to one chat a second apart (Telegram, "Bots FAQ", read 2026-11), in this process.</summary>
internal sealed class ChatPace(TimeProvider time)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1.1);

    private readonly long _start = time.GetTimestamp();
    private readonly Lock _lock = new();
    private readonly Dictionary<long, TimeSpan> _nextTurns = [];
    private TimeSpan _nextTidying;

    /// <summary>Waits for the chat's turn. Those who wait at once have their turns one after the other.</summary>
    public async Task WaitAsync(long chat, CancellationToken cancellationToken)
    {
        var wait = NextTurn(chat);
        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, time, cancellationToken);
        }
    }

    private TimeSpan NextTurn(long chat)
    {
        lock (_lock)
        {
            var now = time.GetElapsedTime(_start);
            Tidy(now);
            var turn = _nextTurns.TryGetValue(chat, out var next) && next > now ? next : now;
            _nextTurns[chat] = turn + Interval;
            return turn - now;
        }
    }

    // At most as many stand here as were written to in two intervals.
    private void Tidy(TimeSpan now)
    {
        if (now < _nextTidying)
        {
            return;
        }

        foreach (var (chat, _) in _nextTurns.Where(turn => turn.Value <= now).ToList())
        {
            _nextTurns.Remove(chat);
        }

        _nextTidying = now + Interval;
    }
}
