using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.OpenApi;

namespace JobFunctions.Api.Idempotency;

/// <summary>Creating calls that can be repeated.</summary>
internal static class IdempotencyExtensions
{
    /// <summary>
    /// The call takes an <c>Idempotency-Key</c>: within a day the same caller's repeat gives the first reply. For POSTs that create;
    /// never for one that answers with tokens, since replies are stored. The handler takes a <see cref="Creation"/>.
    /// </summary>
    public static RouteHandlerBuilder WithIdempotencyKey(this RouteHandlerBuilder builder)
    {
        builder.WithMetadata(new KeyedEndpoint())
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        return builder.AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = IdempotencyKey.HeaderName,
                In = ParameterLocation.Header,
                Description = string.Create(
                    CultureInfo.InvariantCulture,
                    $"Of your choice, such as a UUID (1-{IdempotencyKey.MaxLength} visible ASCII characters). A repeat with the same key and content within a day gives the first reply; another content is a 422; while the first is under way, a 409 with Retry-After."),
                Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = IdempotencyKey.MaxLength + 2 },
            });
            return Task.CompletedTask;
        });
    }
}
