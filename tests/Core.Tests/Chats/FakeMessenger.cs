using System.Collections.Concurrent;
using JobFunctions.Core.Chats;

namespace JobFunctions.Core.Tests.Chats;

/// <summary>Keeps what it is given to send.</summary>
internal sealed class FakeMessenger : IChatMessenger
{
    private readonly ConcurrentQueue<ChatReply> _sent = new();

    public bool IsEnabled => true;

    public IReadOnlyList<ChatReply> Sent => [.. _sent];

    public Task<ChatDelivery> SendAsync(long person, ChatReply reply, CancellationToken cancellationToken)
    {
        _sent.Enqueue(reply);
        return Task.FromResult(ChatDelivery.Sent);
    }

    public Task<ChatFile> ReadAsync(string file, long maxBytes, CancellationToken cancellationToken) => Task.FromResult<ChatFile>(new ChatFile.Gone());
}
