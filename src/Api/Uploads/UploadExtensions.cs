using JobFunctions.Api.Limits;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace JobFunctions.Api.Uploads;

/// <summary>What every route that takes an <see cref="UploadedFile"/> says of itself.</summary>
internal static class UploadExtensions
{
    /// <summary>Describes the body and raises its limit; <see cref="UploadedFile"/> holds the file to the configured size.</summary>
    public static RouteHandlerBuilder AcceptsUpload(this RouteHandlerBuilder builder) => builder
        .Accepts<UploadForm>("multipart/form-data")
        .WithBodyLimit(BodyLimit.UploadBytes)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
}
