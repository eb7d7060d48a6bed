using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace JobFunctions.Api.OpenApi;

/// <summary>Examples of bodies, written as the very types that the code sends and takes.</summary>
internal static class ExampleExtensions
{
    public static RouteHandlerBuilder WithRequestExample(this RouteHandlerBuilder builder, object value) =>
        builder.WithMetadata(new OperationExample(null, value));

    public static RouteHandlerBuilder WithReplyExample(this RouteHandlerBuilder builder, int status, object value) =>
        builder.WithMetadata(new OperationExample(status, value));

    /// <summary>Tells of another form of the 200, beside JSON.</summary>
    public static RouteHandlerBuilder WithReplyForm(this RouteHandlerBuilder builder, string mediaType, JsonNode example) =>
        builder.AddOpenApiOperationTransformer((operation, _, _) =>
        {
            if (operation.Responses?.TryGetValue("200", out var reply) == true)
            {
                reply.Content?.TryAdd(mediaType, new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.Object }, Example = example.DeepClone() });
            }

            return Task.CompletedTask;
        });

    /// <summary>For every call that sends or takes the value's type.</summary>
    public static IServiceCollection AddExample(this IServiceCollection services, object value) => services.AddSingleton(new TypeExample(value));
}
