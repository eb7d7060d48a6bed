namespace JobFunctions.Api.Idempotency;

/// <summary>Marks an endpoint that takes <c>Idempotency-Key</c>.</summary>
internal sealed class KeyedEndpoint;
