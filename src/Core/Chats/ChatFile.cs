namespace JobFunctions.Core.Chats;

/// <summary>What became of reading a file.</summary>
public abstract record ChatFile
{
    private ChatFile()
    {
    }

    public sealed record Read(ReadOnlyMemory<byte> Content) : ChatFile;

    public sealed record TooLarge : ChatFile;

    /// <summary>The messenger does not have it.</summary>
    public sealed record Gone : ChatFile;
}
