namespace JobFunctions.Core.Chats;

/// <summary>Another turn of the talk is being taken; it is over in a moment.</summary>
internal sealed class ChatBusyException() : Exception("Another turn of the talk is being taken.");
