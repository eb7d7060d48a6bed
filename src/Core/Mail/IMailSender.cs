namespace JobFunctions.Core.Mail;

/// <summary>Hands e-mails to a server.</summary>
public interface IMailSender
{
    /// <summary>False while no server is configured; nothing is to be sent then.</summary>
    bool IsEnabled { get; }

    /// <summary>Returns once the server has taken the message.</summary>
    /// <exception cref="MailRefusedException">The server will not take this message, now or later.</exception>
    /// <remarks>Anything else that it throws is worth another try.</remarks>
    Task SendAsync(MailMessage message, CancellationToken cancellationToken);
}
