namespace JobFunctions.Core.Accounts;

/// <summary>What a person says of themselves to the bot; already checked for length and form.</summary>
public sealed record Profile(
    long TelegramId,
    string? FirstName,
    string? LastName,
    int? Age,
    string? City,
    string? Email,
    string? Phone,
    string? HhProfileUrl);
