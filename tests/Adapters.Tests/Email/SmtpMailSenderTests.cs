using System.Net.Mail;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using JobFunctions.Adapters.Email;
using JobFunctions.Core.Mail;
using JobFunctions.StandIns.Mail;
using Microsoft.Extensions.Options;
using Polly.CircuitBreaker;
using Polly.Timeout;
using MailMessage = JobFunctions.Core.Mail.MailMessage;

namespace JobFunctions.Adapters.Tests.Email;

public sealed class SmtpMailSenderTests(MailDevFixture maildev)
{
    private const string Subject = "Вакансия принята: бухгалтер «Әлем» — 100 % 🙂";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SendAsync_RussianAndKazakhWords_ArriveAsPlainTextAndHtml()
    {
        var server = await maildev.ServerAsync(Token);
        var message = Message("both@tests.example");

        await SenderTo(server.Port, "Жұмыс <jobs@site.example>").SendAsync(message, Token);

        var mail = Assert.Single(await server.ListToAsync(message.To, Token));
        var source = await server.SourceOfAsync(mail, Token);
        Assert.Equal((Subject, message.Text, "jobs@site.example", "Жұмыс"), (mail.Subject, mail.Text.TrimEnd(), mail.From, mail.FromName));
        Assert.Contains("Сәлем", mail.Html, StringComparison.Ordinal);
        Assert.Equal("auto-generated", (string?)mail.Headers["auto-submitted"]);
        Assert.Contains("multipart/alternative", source, StringComparison.Ordinal);
        Assert.True(source.All(character => character < 128), "Mail servers without 8BITMIME would refuse this.");
        Assert.True(
            source.IndexOf("text/plain", StringComparison.Ordinal) is > 0 and var plain && plain < source.IndexOf("text/html", StringComparison.Ordinal),
            "The last part is the one that is shown.");
    }

    [Fact]
    public async Task SendAsync_SameMessageTwice_HasOneMessageId()
    {
        var server = await maildev.ServerAsync(Token);
        var message = Message("twice@tests.example");
        var sender = SenderTo(server.Port);

        await sender.SendAsync(message, Token);
        await sender.SendAsync(message, Token);

        var mails = await server.ListToAsync(message.To, Token);
        Assert.Equal([$"{message.Id}@site.example", $"{message.Id}@site.example"], mails.Select(mail => mail.MessageId));
    }

    [Fact]
    public async Task SendAsync_MessageThatCanBeEnded_TellsMailProgramsHow()
    {
        var server = await maildev.ServerAsync(Token);
        var link = new Uri($"https://jobs.example/api/v1/unsubscribe?token={new string('a', 44)}");
        var (ended, security) = (Message("ended@tests.example") with { Unsubscribe = link }, Message("security@tests.example"));

        await SenderTo(server.Port).SendAsync(ended, Token);
        await SenderTo(server.Port).SendAsync(security, Token);

        var source = await server.SourceOfAsync(Assert.Single(await server.ListToAsync(ended.To, Token)), Token);
        var lines = source.ReplaceLineEndings("\n").Replace("\n ", " ", StringComparison.Ordinal).Split('\n');
        Assert.Contains($"List-Unsubscribe: <{link}>", lines, StringComparer.OrdinalIgnoreCase);
        Assert.Contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click", lines, StringComparer.OrdinalIgnoreCase);
        var other = await server.SourceOfAsync(Assert.Single(await server.ListToAsync(security.To, Token)), Token);
        Assert.DoesNotContain("List-Unsubscribe", other, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task SendAsync_ServerThatAsksWhoSends_TakesTheRightPasswordOnly()
    {
        await using var server = await MailDevServer.StartAsync(Token, "jobs", "секрет");
        var message = Message("auth@tests.example");

        await SenderTo(server.Port, change: options => (options.User, options.Password) = ("jobs", "секрет")).SendAsync(message, Token);

        var wrong = SenderTo(server.Port, change: options => (options.User, options.Password) = ("jobs", "guess"));
        await Assert.ThrowsAsync<SmtpException>(() => wrong.SendAsync(message, Token));
        await Assert.ThrowsAsync<SmtpException>(() => SenderTo(server.Port).SendAsync(message, Token));
        Assert.Single(await server.ListAsync(Token));
    }

    [Fact]
    public async Task SendAsync_AddressInOtherLetters_Arrives()
    {
        var server = await maildev.ServerAsync(Token);
        var message = Message("почта@пример.рф");

        await SenderTo(server.Port).SendAsync(message, Token);

        Assert.Contains(await server.ListAsync(Token), mail => mail.MessageId.StartsWith(message.Id, StringComparison.Ordinal));
    }

    [Fact]
    public async Task SendAsync_AddressInOtherLettersAndServerWithoutThem_IsRefusedForGood()
    {
        await using var server = new ScriptedMailServer();

        await Assert.ThrowsAsync<MailRefusedException>(() => SenderTo(server.Port).SendAsync(Message("почта@tests.example"), Token));
    }

    [Theory]
    [InlineData("a@tests.example\r\nBcc: all@tests.example")]
    [InlineData("a@tests.example\nRCPT TO:<b@tests.example>")]
    [InlineData("nobody")]
    [InlineData("")]
    public async Task SendAsync_AddressThatIsNone_IsRefusedForGood(string address)
    {
        await using var server = new ScriptedMailServer();

        await Assert.ThrowsAsync<MailRefusedException>(() => SenderTo(server.Port).SendAsync(Message(address), Token));

        Assert.Equal(0, server.Connections);
    }

    [Fact]
    public async Task SendAsync_LinesOfDotsAndCommands_StayWords()
    {
        var server = await maildev.ServerAsync(Token);
        var message = Message("dots@tests.example") with { Text = "one\r\n.\r\nMAIL FROM:<evil@tests.example>\r\n..two" };

        await SenderTo(server.Port).SendAsync(message, Token);

        var mail = Assert.Single(await server.ListToAsync(message.To, Token));
        Assert.Equal("one\n.\nMAIL FROM:<evil@tests.example>\n..two", mail.Text.ReplaceLineEndings("\n").Trim());
    }

    [Theory]
    [InlineData("550 5.1.1 No such user")]
    [InlineData("553 Name not allowed")]
    public async Task SendAsync_RecipientRefused_IsRefusedForGood(string answer)
    {
        await using var server = new ScriptedMailServer(command => command.StartsWith("RCPT", StringComparison.Ordinal) ? answer : null);

        await Assert.ThrowsAsync<MailRefusedException>(() => SenderTo(server.Port).SendAsync(Message("gone@tests.example"), Token));

        Assert.Empty(server.Messages);
    }

    [Theory]
    [InlineData("RCPT", "450 Mailbox busy")]
    [InlineData("MAIL", "550 This sender may not")]
    [InlineData("DATA", "451 Try later")]
    [InlineData(".", "452 Full")]
    [InlineData(".", "")]
    [InlineData("", "421 Closing")]
    [InlineData("", "")]
    [InlineData("EHLO", "500 What")]
    public async Task SendAsync_ServerInTrouble_ThrowsWhatIsWorthAnotherTry(string command, string answer)
    {
        await using var server = new ScriptedMailServer(line => line == command || (command.Length > 1 && line.StartsWith(command, StringComparison.Ordinal)) ? answer : null);

        var failure = await Record.ExceptionAsync(() => SenderTo(server.Port).SendAsync(Message("later@tests.example"), Token));

        Assert.True(failure is null ? command == "EHLO" : failure is SmtpException, failure?.ToString());
    }

    [Fact]
    public async Task SendAsync_ServerThatSaysNothing_EndsInTime()
    {
        await using var server = new ScriptedMailServer(_ => "...");
        var sender = SenderTo(server.Port, change: options => options.Timeout = TimeSpan.FromMilliseconds(200));

        await Assert.ThrowsAsync<TimeoutRejectedException>(() => sender.SendAsync(Message("silence@tests.example"), Token));
    }

    [Fact]
    public async Task SendAsync_ServerDownForLong_IsLeftAloneForAWhile()
    {
        await using var server = new ScriptedMailServer(_ => "421 Closing");
        var sender = SenderTo(server.Port);

        for (var attempt = 0; attempt < 8; attempt++)
        {
            await Assert.ThrowsAsync<SmtpException>(() => sender.SendAsync(Message("down@tests.example"), Token));
        }

        await Assert.ThrowsAsync<BrokenCircuitException>(() => sender.SendAsync(Message("down@tests.example"), Token));
        Assert.Equal(8, server.Connections);
    }

    [Fact]
    public async Task SendAsync_ManyAtOnce_UsesFewConnections()
    {
        var most = 0;
        var open = 0;
        await using var server = new ScriptedMailServer(command =>
        {
            if (command.StartsWith("MAIL", StringComparison.Ordinal))
            {
                most = Math.Max(most, Interlocked.Increment(ref open));
            }
            else if (command == ".")
            {
                Interlocked.Decrement(ref open);
            }

            return null;
        });
        var sender = SenderTo(server.Port, change: options => options.MaxConnections = 2);

        await Task.WhenAll(Enumerable.Range(0, 40).Select(number => sender.SendAsync(Message($"many{number}@tests.example"), Token)));

        Assert.Equal(40, server.Messages.Count);
        Assert.InRange(most, 1, 2);
    }

    [Fact]
    public async Task SendAsync_TlsAskedOfAServerWithoutIt_SendsNothingInClear()
    {
        await using var server = new ScriptedMailServer();
        var sender = SenderTo(server.Port, change: options => (options.UseTls, options.User, options.Password) = (true, "jobs", "secret"));

        await Assert.ThrowsAsync<SmtpException>(() => sender.SendAsync(Message("tls@tests.example"), Token));

        Assert.DoesNotContain(server.Commands, command => command is "AUTH" or "MAIL" or "DATA");
    }

    [Fact]
    public async Task SendAsync_ServerWhoseCertificateNobodyVouchesFor_GetsNothing()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        await using var server = new ScriptedMailServer(certificate: certificate);
        var sender = SenderTo(server.Port, change: options => (options.UseTls, options.User, options.Password) = (true, "jobs", "secret"));

        await Assert.ThrowsAsync<SmtpException>(() => sender.SendAsync(Message("tls@tests.example"), Token));

        Assert.Equal(["EHLO", "STARTTLS"], server.Commands);
    }

    private static SmtpMailSender SenderTo(int port, string from = "JobFunctions <jobs@site.example>", Action<EmailOptions>? change = null)
    {
        var options = new EmailOptions { Host = "127.0.0.1", Port = port, From = from };
        change?.Invoke(options);
        return new SmtpMailSender(Options.Create(options), TimeProvider.System);
    }

    private static MailMessage Message(string to) =>
        new(Guid.CreateVersion7(TimeProvider.System.GetUtcNow()).ToString(), to, Subject, "Сәлем!\n\nA long line: " + new string('ы', 2000), "<p>Сәлем &amp; привет</p>");
}
