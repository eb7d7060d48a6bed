using JobFunctions.Core.Accounts;

namespace JobFunctions.Api.Idempotency;

/// <summary>The keyed call that a request belongs to.</summary>
internal sealed class KeyedCallFeature(Guid creationId)
{
    public Guid CreationId => creationId;

    /// <summary>Whose data the reply holds, as far as the handler said.</summary>
    public AccountId? Owner { get; set; }
}
