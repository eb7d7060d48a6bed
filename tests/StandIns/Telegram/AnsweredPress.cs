namespace JobFunctions.StandIns.Telegram;

/// <summary>A press that the bot answered.</summary>
/// <param name="Text">What was shown for a moment; null for nothing.</param>
public sealed record AnsweredPress(string Call, string? Text);
