using System.Buffers.Binary;

namespace JobFunctions.Core.Identifiers;

/// <summary>Makes and reads ids.</summary>
public static class GuidId
{
    /// <summary>Makes an id that sorts after those made before it, to the millisecond.</summary>
    public static TId New<TId>(TimeProvider time)
        where TId : struct, IGuidId<TId> => TId.From(Guid.CreateVersion7(time.GetUtcNow()));

    /// <summary>When an id was made, to the millisecond.</summary>
    /// <returns>null for one of another version, and for a time that no calendar has.</returns>
    public static DateTimeOffset? TimeOf<TId>(TId id)
        where TId : struct, IGuidId<TId>
    {
        Span<byte> bytes = stackalloc byte[16];
        id.Value.TryWriteBytes(bytes, bigEndian: true, out _);
        var milliseconds = BinaryPrimitives.ReadInt64BigEndian(bytes) >>> 16;
        return id.Value.Version == 7 && milliseconds <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
            : null;
    }

    /// <summary>Reads the hyphenated form only; anything else, null included, is no id.</summary>
    public static bool TryParse<TId>(string? text, out TId id)
        where TId : struct, IGuidId<TId>
    {
        var isGuid = Guid.TryParseExact(text, "D", out var value);
        id = TId.From(value);
        return isGuid;
    }
}
