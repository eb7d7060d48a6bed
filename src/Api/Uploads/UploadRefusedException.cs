using Microsoft.AspNetCore.Http;

namespace JobFunctions.Api.Uploads;

/// <summary>A body that is not what an upload should be. The message is for the client.</summary>
internal sealed class UploadRefusedException(int statusCode, string message, Exception? innerException = null)
    : BadHttpRequestException(message, statusCode, innerException!);
