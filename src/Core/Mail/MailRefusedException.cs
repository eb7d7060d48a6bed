namespace JobFunctions.Core.Mail;

/// <summary>A mail server refused a message for good: no such mailbox, say.</summary>
public sealed class MailRefusedException : Exception
{
    public MailRefusedException()
    {
    }

    public MailRefusedException(string message)
        : base(message)
    {
    }

    public MailRefusedException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
