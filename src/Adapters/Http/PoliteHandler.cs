namespace JobFunctions.Adapters.Http;

/// <summary>Sends requests as the service's policy says; every reply that leaves it is read to the end.</summary>
internal sealed class PoliteHandler(PoliteService service) : DelegatingHandler
{
    /// <summary>Set on a request that must be tried once only, whatever it ends with.</summary>
    public static readonly HttpRequestOptionsKey<bool> SingleTry = new("JobFunctions.SingleTry");

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        service.SendAsync(request, base.SendAsync, cancellationToken);
}
