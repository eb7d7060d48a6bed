namespace JobFunctions.Core.Chats;

/// <summary>How large a file from the chat may be: the limit of every upload. Section <c>Upload</c>.</summary>
public sealed class ChatUploadOptions
{
    public const string SectionName = "Upload";

    /// <summary>Bytes; 10 MiB by default.</summary>
    public int MaxBytes { get; set; } = 10_485_760;
}
