namespace JobFunctions.StandIns.Telegram;

/// <summary>A button below a message.</summary>
/// <param name="Data">What a press sends; null for one that opens a page.</param>
public sealed record SentButton(string Label, string? Data, string? Url);
