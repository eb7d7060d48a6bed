namespace JobFunctions.Core.Identifiers;

/// <summary>Makes and reads ids.</summary>
public static class GuidId
{
    /// <summary>Makes an id that sorts after those made before it, to the millisecond.</summary>
    public static TId New<TId>(TimeProvider time)
        where TId : struct, IGuidId<TId> => TId.From(Guid.CreateVersion7(time.GetUtcNow()));

    /// <summary>Reads the hyphenated form only; anything else, null included, is no id.</summary>
    public static bool TryParse<TId>(string? text, out TId id)
        where TId : struct, IGuidId<TId>
    {
        var isGuid = Guid.TryParseExact(text, "D", out var value);
        id = TId.From(value);
        return isGuid;
    }
}
