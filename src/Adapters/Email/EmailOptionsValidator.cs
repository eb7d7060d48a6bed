using System.Net.Mail;
using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.Email;

/// <summary>Refuses what no mail could be sent with.</summary>
internal sealed class EmailOptionsValidator : IValidateOptions<EmailOptions>
{
    public ValidateOptionsResult Validate(string? name, EmailOptions options) =>
        !options.IsEnabled ? ValidateOptionsResult.Success
        : options.Port is < 1 or > 65535 ? ValidateOptionsResult.Fail("Email__Port is not between 1 and 65535.")
        : !MailAddress.TryCreate(options.From, out _) ? ValidateOptionsResult.Fail("Email__From is no e-mail address.")
        : options.User.Length > 0 && options.Password.Length == 0 ? ValidateOptionsResult.Fail("Email__Password is missing beside Email__User.")
        : ValidateOptionsResult.Success;
}
