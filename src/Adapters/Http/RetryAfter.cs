namespace JobFunctions.Adapters.Http;

/// <summary>The wait that a reply asks for.</summary>
internal static class RetryAfter
{
    /// <returns>null where the header is missing or unreadable; may be negative for a date that has passed.</returns>
    public static TimeSpan? Of(HttpResponseMessage reply, TimeProvider time) =>
        reply.Headers.RetryAfter is not { } header ? null : header.Delta ?? (header.Date - time.GetUtcNow());
}
