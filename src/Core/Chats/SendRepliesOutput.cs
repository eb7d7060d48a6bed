namespace JobFunctions.Core.Chats;

/// <summary>Nothing to tell. Stored in histories.</summary>
public sealed record SendRepliesOutput;
