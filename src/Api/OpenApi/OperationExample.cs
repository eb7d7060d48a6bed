namespace JobFunctions.Api.OpenApi;

/// <summary>An example of a body, put on a route for the OpenAPI document.</summary>
/// <param name="Status">The reply it is an example of; null for the request.</param>
internal sealed record OperationExample(int? Status, object Value);
