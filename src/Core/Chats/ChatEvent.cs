using System.Text.Json.Serialization;
using JobFunctions.Core.Accounts.Linking;

namespace JobFunctions.Core.Chats;

/// <summary>What a person does in a chat. Part of stored records.</summary>
[JsonDerivedType(typeof(Said), "said")]
[JsonDerivedType(typeof(Pressed), "pressed")]
[JsonDerivedType(typeof(SentFile), "file")]
[JsonDerivedType(typeof(SentOther), "other")]
[JsonDerivedType(typeof(OpenedLink), "link")]
public abstract record ChatEvent
{
    private ChatEvent()
    {
    }

    /// <param name="Text">At most <see cref="MaxText"/> characters; a command begins with a slash.</param>
    public sealed record Said(string Text) : ChatEvent;

    /// <summary>A button below a message of ours.</summary>
    /// <param name="Data">As a button of ours carried it; anybody may send anything.</param>
    /// <param name="Call">What the answer to the press names.</param>
    /// <param name="Message">The message with the button; 0 where the messenger no longer knows it.</param>
    public sealed record Pressed(string Data, string Call, long Message) : ChatEvent;

    /// <param name="File">Names the file at the messenger.</param>
    /// <param name="Name">As the person named it; a label.</param>
    /// <param name="Size">Bytes, as the messenger says; null where it does not.</param>
    public sealed record SentFile(string File, string Name, long? Size) : ChatEvent;

    /// <summary>Something that the bot reads nothing from: a picture, a voice.</summary>
    public sealed record SentOther : ChatEvent;

    /// <summary>A link of somebody's account to the bot, in place of the words that carried its code.</summary>
    /// <param name="Proof">null where the code can be nobody's.</param>
    public sealed record OpenedLink(TelegramProof? Proof) : ChatEvent;

    public const int MaxText = 4096;
}
