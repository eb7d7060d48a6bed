namespace JobFunctions.Api.Telegram;

/// <summary>Marks the endpoint that Telegram calls for everybody from its few addresses.</summary>
internal sealed record FromTelegram;
