using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Idempotency;

/// <summary>What to do with a keyed call.</summary>
public abstract record KeyedCallResult
{
    private KeyedCallResult()
    {
    }

    /// <summary>Run it, and say how it ended.</summary>
    public sealed record Begun(Stored<KeyedCall> Call) : KeyedCallResult;

    /// <summary>It was run: give the first reply.</summary>
    public sealed record Answered(KeyedReply Reply) : KeyedCallResult;

    /// <summary>Another run of it is under way.</summary>
    public sealed record UnderWay : KeyedCallResult;

    /// <summary>The key belongs to a call with another content.</summary>
    public sealed record OtherContent : KeyedCallResult;
}
