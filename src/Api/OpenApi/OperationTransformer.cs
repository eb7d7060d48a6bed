using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using JobFunctions.Api.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;

namespace JobFunctions.Api.OpenApi;

/// <summary>Adds to each operation what holds for all: examples, security, and the replies that the pipeline gives.</summary>
internal sealed class OperationTransformer(IOptions<JsonOptions> json, IEnumerable<TypeExample> typeExamples) : IOpenApiOperationTransformer
{
    private readonly Dictionary<Type, object> _examples = typeExamples.ToDictionary(example => example.Value.GetType(), example => example.Value);

    private static readonly HashSet<string> WithRetryAfter = ["429", "503"];

    public async Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        operation.Responses ??= [];

        if (!metadata.OfType<IAllowAnonymous>().Any())
        {
            var isBot = metadata.OfType<IAuthorizeData>().Any(authorize => authorize.Policy == Policies.Bot);
            operation.Security =
            [
                new OpenApiSecurityRequirement
                {
                    [new OpenApiSecuritySchemeReference(isBot ? BotKeyHandler.SchemeName : BearerHandler.SchemeName, context.Document)] = [],
                },
            ];
            await AddProblemAsync(operation, context, "401", "Nobody is signed in, or the token counts no more.", cancellationToken);
            if (!isBot && metadata.OfType<IAuthorizeData>().Any(authorize => authorize.Policy is not (null or Policies.Person)))
            {
                await AddProblemAsync(operation, context, "403", "The signed-in person is of another role.", cancellationToken);
            }
        }

        if (!metadata.OfType<DisableRateLimitingAttribute>().Any())
        {
            await AddProblemAsync(operation, context, "429", "Too many calls in a minute; Retry-After says when to go on.", cancellationToken);
        }

        await AddProblemAsync(operation, context, "500", "A fault of the server; `trace_id` finds it in the log.", cancellationToken);

        foreach (var (status, reply) in operation.Responses)
        {
            if (reply is OpenApiResponse response && WithRetryAfter.Contains(status))
            {
                response.Headers ??= new Dictionary<string, IOpenApiHeader>();
                response.Headers["Retry-After"] = new OpenApiHeader
                {
                    Description = "Seconds to wait.",
                    Schema = new OpenApiSchema { Type = JsonSchemaType.Integer },
                };
            }
        }

        foreach (var example in ExamplesOf(context).Concat(metadata.OfType<OperationExample>()))
        {
            Show(operation, example);
        }
    }

    private static async Task AddProblemAsync(
        OpenApiOperation operation, OpenApiOperationTransformerContext context, string status, string description, CancellationToken cancellationToken)
    {
        if (operation.Responses!.ContainsKey(status))
        {
            return;
        }

        var schema = await context.GetOrCreateSchemaAsync(typeof(Microsoft.AspNetCore.Mvc.ProblemDetails), null, cancellationToken);
        operation.Responses[status] = new OpenApiResponse
        {
            Description = description,
            Content = new Dictionary<string, OpenApiMediaType> { ["application/problem+json"] = new() { Schema = schema } },
        };
    }

    private IEnumerable<OperationExample> ExamplesOf(OpenApiOperationTransformerContext context)
    {
        foreach (var reply in context.Description.SupportedResponseTypes)
        {
            if (reply.Type is { } type && _examples.TryGetValue(type, out var value))
            {
                yield return new OperationExample(reply.StatusCode, value);
            }
        }

        foreach (var parameter in context.Description.ParameterDescriptions)
        {
            if (parameter.Source == BindingSource.Body && _examples.TryGetValue(parameter.Type, out var value))
            {
                yield return new OperationExample(null, value);
            }
        }
    }

    private void Show(OpenApiOperation operation, OperationExample example)
    {
        var content = example.Status is { } status
            ? operation.Responses![status.ToString(CultureInfo.InvariantCulture)].Content
            : operation.RequestBody?.Content;
        foreach (var mediaType in content?.Values ?? [])
        {
            if (mediaType is OpenApiMediaType open)
            {
                open.Example = example.Value as JsonNode ?? JsonSerializer.SerializeToNode(example.Value, json.Value.SerializerOptions);
            }
        }
    }
}
