namespace JobFunctions.Core.Chats;

/// <summary>One thing that a person did in their chat with the bot, kept until it is dealt with.</summary>
/// <param name="Id">The messenger's number of it: the same for a repeat, ascending for some days, then anew from anywhere.</param>
/// <param name="PersonId">The person's id at the messenger, and that of their chat.</param>
/// <param name="LanguageCode">IETF tag of the person's client; null where it is not told.</param>
public sealed record ChatUpdate(
    long Id, long PersonId, ChatEvent Event, string? FirstName, string? LastName, string? LanguageCode, DateTimeOffset ReceivedAt);
