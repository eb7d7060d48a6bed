namespace JobFunctions.Core.Chats.Words;

/// <summary>What the settings say.</summary>
internal sealed record SettingWords
{
    public required string Heading { get; init; }

    public required string DigestOn { get; init; }

    public required string DigestOff { get; init; }

    /// <summary>The hour, as <c>9:00</c>, and the name of the time zone.</summary>
    public required Func<string, string, string> Time { get; init; }

    public required Func<string, string> Channel { get; init; }

    public required string ByTelegram { get; init; }

    public required string ByEmail { get; init; }

    public required string ByNone { get; init; }

    public required string TurnOn { get; init; }

    public required string TurnOff { get; init; }

    public required string ChangeHour { get; init; }

    public required string ChangeZone { get; init; }

    public required string ChangeChannel { get; init; }

    public required string ChooseHour { get; init; }

    public required string ChooseChannel { get; init; }
}
