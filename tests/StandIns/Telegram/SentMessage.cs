namespace JobFunctions.StandIns.Telegram;

/// <summary>A message that a person has got.</summary>
/// <param name="Text">As they read it.</param>
/// <param name="Source">As it was sent.</param>
public sealed record SentMessage(long Chat, string Text, string Source);
