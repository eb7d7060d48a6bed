namespace JobFunctions.StandIns.Telegram;

/// <summary>A message that a person has got.</summary>
/// <param name="Text">As they read it.</param>
/// <param name="Source">As it was sent.</param>
public sealed record SentMessage(long Chat, string Text, string Source)
{
    /// <summary>Counts the messages of all chats from 1.</summary>
    public long Id { get; init; }

    /// <summary>The buttons below it as they are now, row after row.</summary>
    public IReadOnlyList<SentButton> Buttons { get; init; } = [];
}
