using System.Collections.Concurrent;
using JobFunctions.Core.Mail;

namespace JobFunctions.Core.Tests.Notifications;

/// <summary>A mail server that takes everything, unless a test says otherwise.</summary>
internal sealed class FakePost : IMailSender
{
    private readonly ConcurrentQueue<MailMessage> _mails = new();

    public bool IsEnabled { get; init; } = true;

    /// <summary>Runs when a message has been taken, and may throw so that the yes is lost, or wait.</summary>
    public Func<Task> Answer { get; set; } = () => Task.CompletedTask;

    public IReadOnlyList<MailMessage> Mails => [.. _mails];

    public Task SendAsync(MailMessage message, CancellationToken cancellationToken)
    {
        _mails.Enqueue(message);
        return Answer();
    }
}
