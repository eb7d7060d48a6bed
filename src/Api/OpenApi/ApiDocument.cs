using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.OpenApi;

/// <summary>The OpenAPI document and the page to try it.</summary>
internal static class ApiDocument
{
    private const string DocumentName = "v1";

    public static void AddApiDocument(this IServiceCollection services)
    {
        services.AddOpenApi(DocumentName, options =>
        {
            options.AddDocumentTransformer<DocumentTransformer>();
            options.AddOperationTransformer<OperationTransformer>();
        });
    }

    public static void MapApiDocument(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();

    /// <summary>Serves <c>/docs</c> with its scripts out of the assembly; nothing is loaded from elsewhere.</summary>
    public static void UseApiPage(this IApplicationBuilder app) =>
        app.UseSwaggerUI(options =>
        {
            options.RoutePrefix = "docs";
            options.DocumentTitle = "JobFunctions";
            options.SwaggerEndpoint($"../openapi/{DocumentName}.json", "JobFunctions");
            options.EnableTryItOutByDefault();
        });
}
