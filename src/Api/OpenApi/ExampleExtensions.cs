using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.OpenApi;

/// <summary>Examples of bodies, written as the very types that the code sends and takes.</summary>
internal static class ExampleExtensions
{
    public static RouteHandlerBuilder WithRequestExample(this RouteHandlerBuilder builder, object value) =>
        builder.WithMetadata(new OperationExample(null, value));

    public static RouteHandlerBuilder WithReplyExample(this RouteHandlerBuilder builder, int status, object value) =>
        builder.WithMetadata(new OperationExample(status, value));

    /// <summary>For every call that sends or takes the value's type.</summary>
    public static IServiceCollection AddExample(this IServiceCollection services, object value) => services.AddSingleton(new TypeExample(value));
}
