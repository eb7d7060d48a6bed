namespace JobFunctions.Core.Chats;

/// <summary>What comes of one event: the chat as it stands then, what is said, and what is to be done before anything more is said.</summary>
public sealed record ChatTurn(Chat Chat, IReadOnlyList<ChatReply> Replies, IReadOnlyList<ChatEffect> Effects)
{
    public static ChatTurn Of(Chat chat) => new(chat, [], []);

    public ChatTurn Say(ChatText text, params IReadOnlyList<IReadOnlyList<ChatButton>> buttons) => With(new ChatReply.Say(text, buttons));

    public ChatTurn With(ChatReply reply) => this with { Replies = [.. Replies, reply] };

    public ChatTurn Do(ChatEffect effect) => this with { Effects = [.. Effects, effect] };
}
