using JobFunctions.Api.Validation;
using JobFunctions.Core.Accounts;

namespace JobFunctions.Api.Bot;

/// <summary>What a person says of themselves. All of it is replaced: what is left out is forgotten.</summary>
public sealed record SaveProfileRequest
{
    /// <summary>The person's Telegram user id.</summary>
    [Mandatory]
    [Within(1, long.MaxValue)]
    public long? TelegramId { get; init; }

    [Mandatory]
    [Line(ProfileLimits.Line)]
    public string? FirstName { get; init; }

    [Line(ProfileLimits.Line)]
    public string? LastName { get; init; }

    /// <summary>Full years.</summary>
    [Within(ProfileLimits.LeastAge, ProfileLimits.MostAge)]
    public int? Age { get; init; }

    [Line(ProfileLimits.Line)]
    public string? City { get; init; }

    [EmailLine]
    public string? Email { get; init; }

    [PhoneLine]
    public string? Phone { get; init; }

    [WebAddress]
    public string? HhProfileUrl { get; init; }

    public Profile ToProfile() => new(
        TelegramId.GetValueOrDefault(),
        TypedText.Clean(FirstName),
        TypedText.Clean(LastName),
        Age,
        TypedText.Clean(City),
        TypedText.Clean(Email),
        TypedText.Clean(Phone),
        TypedText.Clean(HhProfileUrl));
}
