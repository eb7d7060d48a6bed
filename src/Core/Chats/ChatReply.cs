using System.Text.Json.Serialization;

namespace JobFunctions.Core.Chats;

/// <summary>What the bot does in a chat. Part of stored records until it is done.</summary>
[JsonDerivedType(typeof(Say), "say")]
[JsonDerivedType(typeof(Answer), "answer")]
[JsonDerivedType(typeof(ChangeButtons), "buttons")]
public abstract record ChatReply
{
    private ChatReply()
    {
    }

    /// <param name="Buttons">Rows from the top.</param>
    public sealed record Say(ChatText Text, IReadOnlyList<IReadOnlyList<ChatButton>> Buttons) : ChatReply;

    /// <summary>Ends the waiting sign on a button that was pressed. Every press is answered.</summary>
    /// <param name="Call">Of <see cref="ChatEvent.Pressed"/>.</param>
    /// <param name="Words">Shown for a moment, at most 200 characters; null for nothing.</param>
    public sealed record Answer(string Call, string? Words) : ChatReply;

    /// <summary>Puts other buttons below a message; none takes them away.</summary>
    public sealed record ChangeButtons(long Message, IReadOnlyList<IReadOnlyList<ChatButton>> Buttons) : ChatReply;
}
