namespace JobFunctions.Server.Hosting;

/// <summary>The server cannot start. The message is one line to the person at the terminal: what is wrong and what to do.</summary>
internal sealed class StartupException(string message, Exception? innerException = null) : Exception(message, innerException);
