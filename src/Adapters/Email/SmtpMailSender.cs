using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using JobFunctions.Core.Mail;
using Microsoft.Extensions.Options;
using Polly;
using Polly.CircuitBreaker;
using MailMessage = System.Net.Mail.MailMessage;

namespace JobFunctions.Adapters.Email;

/// <summary>Hands e-mails to an SMTP server, a connection for each, a few at a time.</summary>
/// <remarks>A server that fails again and again is left alone for half a minute, in which every call fails at once: nobody waits for it in vain.</remarks>
internal sealed class SmtpMailSender : IMailSender, IDisposable
{
    private readonly EmailOptions _options;
    private readonly SemaphoreSlim _places;
    private readonly ResiliencePipeline _pipeline;

    public SmtpMailSender(IOptions<EmailOptions> options, TimeProvider time)
    {
        _options = options.Value;
        _places = new SemaphoreSlim(_options.MaxConnections);
        _pipeline = new ResiliencePipelineBuilder { TimeProvider = time }
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions
            {
                FailureRatio = 0.9,
                MinimumThroughput = 8,
                SamplingDuration = TimeSpan.FromMinutes(1),
                BreakDuration = TimeSpan.FromSeconds(30),
                ShouldHandle = args => ValueTask.FromResult(args.Outcome.Exception is not (null or MailRefusedException or OperationCanceledException)),
            })
            .AddTimeout(_options.Timeout)
            .Build();
    }

    public bool IsEnabled => _options.IsEnabled;

    public async Task SendAsync(Core.Mail.MailMessage message, CancellationToken cancellationToken)
    {
        if (!MailAddress.TryCreate(message.To, out var to))
        {
            throw new MailRefusedException("It is addressed to what is no e-mail address.");
        }

        using var mail = MessageOf(message, to);
        await _places.WaitAsync(cancellationToken);
        try
        {
            await _pipeline.ExecuteAsync(async token => await SendAsync(mail, to, token), cancellationToken);
        }
        finally
        {
            _places.Release();
        }
    }

    public void Dispose() => _places.Dispose();

    private MailMessage MessageOf(Core.Mail.MailMessage message, MailAddress to)
    {
        var from = new MailAddress(_options.From);
        var mail = new MailMessage(from, to)
        {
            Subject = message.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = message.Text,
            BodyEncoding = Encoding.UTF8,
        };
        mail.Headers.Add("Message-ID", $"<{message.Id}@{from.Host}>");

        // RFC 3834: out-of-office programs do not answer.
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        if (message.Unsubscribe is { } unsubscribe)
        {
            // RFC 2369, 3.2, and RFC 8058, 3.1: one POST ends them, without a sign-in and without a page.
            mail.Headers.Add("List-Unsubscribe", $"<{unsubscribe.AbsoluteUri}>");
            mail.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }

        mail.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(message.Html, Encoding.UTF8, MediaTypeNames.Text.Html));
        if (message.Calendar is { } invite)
        {
            var type = new ContentType("text/calendar") { CharSet = "utf-8" };
            type.Parameters["method"] = invite.Method;
            mail.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(invite.Text, type));
            mail.Attachments.Add(Attachment.CreateAttachmentFromString(invite.Text, new ContentType("application/ics") { Name = "invite.ics", CharSet = "utf-8" }));
        }

        return mail;
    }

    private async Task SendAsync(MailMessage mail, MailAddress to, CancellationToken cancellationToken)
    {
        using var client = new SmtpClient(_options.Host, _options.Port)
        {
            EnableSsl = _options.IsSecure,
            Credentials = _options.User.Length > 0 ? new NetworkCredential(_options.User, _options.Password) : null,
            DeliveryFormat = Ascii.IsValid(to.User) ? SmtpDeliveryFormat.SevenBit : SmtpDeliveryFormat.International,
        };
        try
        {
            await client.SendMailAsync(mail, cancellationToken);
        }
        catch (SmtpFailedRecipientException refused) when ((int)refused.StatusCode >= 500)
        {
            // RFC 5321, 4.2.1: replies of 500 and above are final. Those to anything but the recipient are of our own making and may be mended.
            throw new MailRefusedException($"The mail server refused the recipient: {(int)refused.StatusCode}.", refused);
        }
        catch (SmtpException refused) when (!Ascii.IsValid(to.User) && refused is { StatusCode: SmtpStatusCode.GeneralFailure, InnerException: null })
        {
            // The client's own word: neither a server's reply nor a broken line. The server does not know SMTPUTF8 (RFC 6531), so this address cannot be written to it.
            throw new MailRefusedException("The mail server takes no address in other letters than ASCII.", refused);
        }
    }
}
