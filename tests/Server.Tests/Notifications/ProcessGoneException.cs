namespace JobFunctions.Server.Tests.Notifications;

/// <summary>The process that made this call has ended, as far as the test goes.</summary>
internal sealed class ProcessGoneException : Exception;
