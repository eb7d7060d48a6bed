using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.HeadHunter;

/// <summary>Checks the settings of hh.ru and names the one that is wrong.</summary>
internal sealed class HeadHunterOptionsValidator : IValidateOptions<HeadHunterOptions>
{
    private const int MaxLength = 1_000;

    public ValidateOptionsResult Validate(string? name, HeadHunterOptions options)
    {
        List<string> failures = [];
        CheckAddress(nameof(options.BaseUrl), options.BaseUrl);
        CheckAddress(nameof(options.AuthorizeUrl), options.AuthorizeUrl);
        CheckAddress(nameof(options.TokenUrl), options.TokenUrl);
        if (options.RedirectUri is { } redirect)
        {
            CheckAddress(nameof(options.RedirectUri), redirect);
        }

        CheckText(nameof(options.UserAgent), options.UserAgent, allowsSpaces: true);
        CheckText(nameof(options.ClientId), options.ClientId, allowsSpaces: false);
        CheckText(nameof(options.ClientSecret), options.ClientSecret, allowsSpaces: false);
        CheckText(nameof(options.AppToken), options.AppToken, allowsSpaces: false);
        if (options.RequestsPerSecond is not (>= 0.1 and <= 1000))
        {
            failures.Add(Of(nameof(options.RequestsPerSecond), "must be between 0.1 and 1000."));
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);

        void CheckAddress(string setting, Uri? address)
        {
            if (address is not { IsAbsoluteUri: true, Scheme: "http" or "https" })
            {
                failures.Add(Of(setting, "must be an absolute http or https address."));
            }
        }

        void CheckText(string setting, string? text, bool allowsSpaces)
        {
            if (text is not null && (text.Length > MaxLength || !text.All(c => c is > ' ' and < '\x7f' || (allowsSpaces && c == ' '))))
            {
                failures.Add(Of(setting, $"must be at most {MaxLength} printable ASCII characters{(allowsSpaces ? "" : " without spaces")}."));
            }
        }
    }

    private static string Of(string setting, string problem) => $"{HeadHunterOptions.SectionName}__{setting} {problem}";
}
