using JobFunctions.Core.Accounts;

namespace JobFunctions.Core.Idempotency;

/// <summary>A call that its caller gave a key, so that it can be repeated without a second effect.</summary>
public sealed record KeyedCall
{
    /// <summary>Hash of who called what with which key, hex: the key itself is not kept.</summary>
    public required string Id { get; init; }

    /// <summary>Tells another content from the same; see <see cref="CallFingerprint"/>.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The id that whatever the call creates gets, in every run of it: a run that follows a broken one finds what that one made.</summary>
    public required Guid CreationId { get; init; }

    /// <summary>Whose data the reply holds; erased with the account. Null while nobody's is known.</summary>
    public AccountId? Owner { get; init; }

    /// <summary>Until when a run without a reply counts as under way.</summary>
    public required DateTimeOffset LeaseUntil { get; init; }

    /// <summary>From when on the key is free again.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>Null until the call was answered.</summary>
    public KeyedReply? Reply { get; init; }
}
