using Microsoft.AspNetCore.Http;

namespace JobFunctions.Api.Uploads;

/// <summary>The multipart body of an upload, for the OpenAPI document.</summary>
/// <param name="File">PDF, DOCX, RTF (also when named .doc), ODT, TXT, JSON Resume or Europass XML, known by content; 10 MiB at most unless the operator says otherwise.</param>
internal sealed record UploadForm(IFormFile File);
