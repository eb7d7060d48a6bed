namespace JobFunctions.Core.Chats;

/// <summary>Input of <see cref="Converse"/>. Stored in histories, so its members keep their names.</summary>
/// <param name="Update">See <see cref="ChatUpdate.Id"/>.</param>
/// <param name="MayOvertake">Whether it waits no longer for updates with lower numbers.</param>
public sealed record ConverseInput(long Update, bool MayOvertake = false);
