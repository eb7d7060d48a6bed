namespace JobFunctions.Core.Chats;

/// <summary>Stands where no messenger is set up.</summary>
internal sealed class SilentMessenger : IChatMessenger
{
    public bool IsEnabled => false;

    public Task<ChatDelivery> SendAsync(long person, ChatReply reply, CancellationToken cancellationToken) => Task.FromResult(ChatDelivery.Refused);

    public Task<ChatFile> ReadAsync(string file, long maxBytes, CancellationToken cancellationToken) => Task.FromResult<ChatFile>(new ChatFile.Gone());
}
