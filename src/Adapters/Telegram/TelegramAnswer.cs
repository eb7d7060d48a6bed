using System.Text.Json;

namespace JobFunctions.Adapters.Telegram;

/// <summary>What came of a call.</summary>
/// <param name="Words">Why it was not taken; null where it was, or nothing was said.</param>
/// <param name="Result">Undefined where the call was not taken.</param>
internal sealed record TelegramAnswer(TelegramOutcome Outcome, string? Words, JsonElement Result);
