using JobFunctions.Core.Mail;

namespace JobFunctions.Server.Tests.Notifications;

/// <summary>A mail server that outlives the processes which hand mail to it.</summary>
internal sealed class Post : IMailSender
{
    private readonly List<MailMessage> _mails = [];

    public bool IsEnabled => true;

    /// <summary>Copies of every message, in the order in which they came.</summary>
    public IReadOnlyList<MailMessage> Mails
    {
        get
        {
            lock (_mails)
            {
                return [.. _mails];
            }
        }
    }

    public Task SendAsync(MailMessage message, CancellationToken cancellationToken)
    {
        lock (_mails)
        {
            _mails.Add(message);
        }

        return Task.CompletedTask;
    }
}
