using Microsoft.AspNetCore.Builder;

namespace JobFunctions.Api.OpenApi;

/// <summary>Examples of bodies, written as the very types that the code sends and takes.</summary>
internal static class ExampleExtensions
{
    public static RouteHandlerBuilder WithRequestExample(this RouteHandlerBuilder builder, object value) =>
        builder.WithMetadata(new OperationExample(null, value));

    public static RouteHandlerBuilder WithReplyExample(this RouteHandlerBuilder builder, int status, object value) =>
        builder.WithMetadata(new OperationExample(status, value));
}
