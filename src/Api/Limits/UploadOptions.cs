using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace JobFunctions.Api.Limits;

/// <summary>How large an uploaded file may be.</summary>
public sealed class UploadOptions
{
    public const string SectionName = "Upload";

    /// <summary>The most that may be set.</summary>
    public const int MostBytes = 104_857_600;

    /// <summary>Bytes of the file itself; 10 MiB by default, 100 MiB at most because a file is held in memory once.</summary>
    [Range(1, MostBytes)]
    public int MaxBytes { get; set; } = 10_485_760;
}

[OptionsValidator]
internal sealed partial class UploadOptionsValidator : IValidateOptions<UploadOptions>;
