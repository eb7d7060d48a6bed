using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using JobFunctions.Core.Mail;

namespace JobFunctions.Api.Tests;

/// <summary>Takes every e-mail, and finds the link in it.</summary>
public sealed partial class Postbox : IMailSender
{
    private readonly ConcurrentQueue<MailMessage> _mails = new();

    public bool IsEnabled => true;

    public Task SendAsync(MailMessage message, CancellationToken cancellationToken)
    {
        _mails.Enqueue(message);
        return Task.CompletedTask;
    }

    public IReadOnlyList<MailMessage> Of(string address) => [.. _mails.Where(mail => mail.To == address)];

    /// <summary>Waits for the next e-mail to an address.</summary>
    /// <param name="seen">How many there were before.</param>
    public async Task<MailMessage> NextAsync(string address, int seen, CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Of(address) is { } mails && mails.Count > seen)
            {
                return mails[seen];
            }

            await Task.Yield();
        }
    }

    /// <summary>Waits for the first e-mail to an address with a subject.</summary>
    public Task<MailMessage> WithSubjectAsync(string address, string subject, CancellationToken cancellationToken) =>
        FirstAsync(address, mail => mail.Subject == subject, cancellationToken);

    /// <summary>Waits for the first e-mail to an address that is looked for.</summary>
    public async Task<MailMessage> FirstAsync(string address, Func<MailMessage, bool> isIt, CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Of(address).FirstOrDefault(isIt) is { } found)
            {
                return found;
            }

            await Task.Yield();
        }
    }

    public static string TokenOf(MailMessage mail) => TokenPattern().Match(mail.Text).Groups[1].Value;

    [GeneratedRegex(@"[?&]token=(\S+)")]
    private static partial Regex TokenPattern();
}
