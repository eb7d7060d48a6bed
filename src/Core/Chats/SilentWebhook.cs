namespace JobFunctions.Core.Chats;

/// <summary>Stands where no messenger is set up.</summary>
internal sealed class SilentWebhook : IChatWebhook
{
    public bool IsEnabled => false;

    public bool IsSecret(string? secret) => false;

    public ChatUpdate? Read(ReadOnlyMemory<byte> body) => null;
}
