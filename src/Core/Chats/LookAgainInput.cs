namespace JobFunctions.Core.Chats;

/// <summary>Stored in histories, so its members keep their names.</summary>
/// <param name="IsLast">Whether nobody looks again.</param>
public sealed record LookAgainInput(long Update, bool IsLast);
