using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using JobFunctions.Api.Uploads;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace JobFunctions.Api.Problems;

/// <summary>Says in the contract's words what the framework could not bind: its own text shows C# names.</summary>
internal sealed partial class BindingFailureReader(IOptions<JsonOptions> json)
{
    public ProblemDetails ToProblem(HttpContext context, BadHttpRequestException failure)
    {
        var endpoint = Route.EndpointOf(context);
        return failure switch
        {
            UploadRefusedException { StatusCode: StatusCodes.Status400BadRequest } upload => Invalid(UploadedFile.PartName, upload.Message),
            UploadRefusedException upload => Plain(upload.StatusCode, upload.Message),
            { StatusCode: StatusCodes.Status413PayloadTooLarge } => Plain(failure.StatusCode, "The body is larger than this call accepts."),
            { StatusCode: StatusCodes.Status415UnsupportedMediaType } => Plain(failure.StatusCode, "Send the body as application/json."),
            { StatusCode: not StatusCodes.Status400BadRequest } => Plain(failure.StatusCode, null),
            { InnerException: JsonException { InnerException: JsonException } syntax } => Plain(failure.StatusCode, $"The body is not valid JSON{Place(syntax)}."),
            { InnerException: JsonException wrongType } => WrongType(endpoint, wrongType),
            _ => Parameter(endpoint, failure.Message),
        };
    }

    private static ProblemDetails Plain(int status, string? detail) => new() { Status = status, Detail = detail };

    private static string Place(JsonException exception) => exception is { LineNumber: { } line, BytePositionInLine: { } position }
        ? $" (line {line + 1}, byte {position + 1})"
        : string.Empty;

    private HttpValidationProblemDetails WrongType(Endpoint? endpoint, JsonException exception)
    {
        var path = exception.Path is { Length: > 1 } text && text.StartsWith("$.", StringComparison.Ordinal) ? text[2..] : string.Empty;
        var expected = endpoint?.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType is { } body
            ? JsonExpectation.Describe(json.Value.SerializerOptions, body, path)
            : "of another type";
        return Invalid(path.Length == 0 ? "body" : path, $"Must be {expected}.");
    }

    private HttpValidationProblemDetails Parameter(Endpoint? endpoint, string message)
    {
        if (ParameterPattern().Match(message) is not { Success: true } match)
        {
            return Invalid("body", "The request could not be read.");
        }

        var name = match.Groups["name"].Value;
        var bound = endpoint?.Metadata.GetOrderedMetadata<IParameterBindingMetadata>().FirstOrDefault(parameter => parameter.Name == name);
        var isMissing = match.Groups["missing"].Success;
        if (bound is null || IsBody(endpoint, bound.ParameterInfo.ParameterType))
        {
            var kind = endpoint?.Metadata.GetMetadata<IAcceptsMetadata>() is { } accepts && !accepts.ContentTypes.Contains("application/json") ? "form" : "JSON object";
            return Invalid("body", isMissing ? $"A {kind} is required." : $"Must be a {kind}.");
        }

        return Invalid(
            WireName(bound.ParameterInfo, name),
            isMissing ? "Is required." : $"Must be {JsonExpectation.Describe(bound.ParameterInfo.ParameterType)}.");
    }

    private static bool IsBody(Endpoint? endpoint, Type type) => endpoint?.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType == type;

    private string WireName(ParameterInfo parameter, string name) =>
        parameter.GetCustomAttributes().OfType<IFromRouteMetadata>().FirstOrDefault()?.Name
        ?? parameter.GetCustomAttributes().OfType<IFromQueryMetadata>().FirstOrDefault()?.Name
        ?? json.Value.SerializerOptions.PropertyNamingPolicy?.ConvertName(name)
        ?? name;

    private static HttpValidationProblemDetails Invalid(string field, string message) =>
        new(new Dictionary<string, string[]> { [field] = [message] }) { Status = StatusCodes.Status400BadRequest };

    // The framework's words (RequestDelegateFactory, .NET 10); a test holds them.
    [GeneratedRegex("""parameter "(?:[^"]* )?(?<name>\w+)"(?<missing> was not provided)?""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex ParameterPattern();
}
