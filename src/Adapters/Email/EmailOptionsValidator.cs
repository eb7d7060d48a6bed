using System.Net.Mail;
using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.Email;

/// <summary>Refuses what no mail could be sent with, and a password in clear.</summary>
internal sealed class EmailOptionsValidator : IValidateOptions<EmailOptions>
{
    private const int ImplicitTlsPort = 465;

    public ValidateOptionsResult Validate(string? name, EmailOptions options) =>
        !options.IsEnabled ? ValidateOptionsResult.Success
        : options.Port == ImplicitTlsPort ? Wrong("Email__Port 465 begins with TLS, which is not spoken here: use the server's port for STARTTLS, 587 as a rule.")
        : !MailAddress.TryCreate(options.From, out _) ? Wrong("Email__From is no e-mail address.")
        : options.User.Length > 0 && options.Password.Length == 0 ? Wrong("Email__Password is missing beside Email__User.")
        : options.User.Length > 0 && !options.IsSecure && !options.IsThisMachine ? Wrong("Email__UseTls is false, and Email__Password would go over the network in clear.")
        : ValidateOptionsResult.Success;

    private static ValidateOptionsResult Wrong(string failure) => ValidateOptionsResult.Fail(failure);
}
