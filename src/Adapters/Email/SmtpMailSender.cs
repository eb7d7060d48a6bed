using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using JobFunctions.Core.Mail;
using MailMessage = System.Net.Mail.MailMessage;
using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.Email;

/// <summary>Hands e-mails to an SMTP server, a connection for each.</summary>
/// <remarks>By STARTTLS, except to this very machine: neither the password nor somebody's mail goes over a network in clear.</remarks>
internal sealed class SmtpMailSender(IOptions<EmailOptions> options) : IMailSender
{
    public bool IsEnabled => options.Value.IsEnabled;

    public async Task SendAsync(Core.Mail.MailMessage message, CancellationToken cancellationToken)
    {
        var settings = options.Value;
        var from = new MailAddress(settings.From);
        using var mail = new MailMessage(from, new MailAddress(message.To))
        {
            Subject = message.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = message.Text,
            BodyEncoding = Encoding.UTF8,
        };
        mail.Headers.Add("Message-ID", $"<{message.Id}@{from.Host}>");
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        mail.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(message.Html, Encoding.UTF8, MediaTypeNames.Text.Html));

        using var client = new SmtpClient(settings.Host, settings.Port)
        {
            EnableSsl = !IsThisMachine(settings.Host),
            Credentials = settings.User.Length > 0 ? new NetworkCredential(settings.User, settings.Password) : null,
        };
        try
        {
            await client.SendMailAsync(mail, cancellationToken);
        }
        catch (SmtpFailedRecipientException refused) when (IsFinal(refused.StatusCode))
        {
            throw new MailRefusedException($"The mail server refused the recipient: {refused.StatusCode}.", refused);
        }
    }

    private static bool IsThisMachine(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));

    // RFC 5321, 4.2.1: replies of 500 and above are final.
    private static bool IsFinal(SmtpStatusCode status) => (int)status >= 500;
}
