namespace JobFunctions.Server.Try;

/// <summary>The trial cannot go on. The message is one line to the person at the terminal.</summary>
internal sealed class TryException(string message, Exception? innerException = null) : Exception(message, innerException);
