namespace JobFunctions.Core.Chats.Words;

/// <summary>What stands on buttons: short, as two or three share a row.</summary>
internal sealed record ButtonWords
{
    public required string Upload { get; init; }

    public required string AnswerQuestions { get; init; }

    public required string Search { get; init; }

    public required string SearchAgain { get; init; }

    public required string Next { get; init; }

    public required string Save { get; init; }

    public required string Unsave { get; init; }

    public required string Hide { get; init; }

    public required string Applied { get; init; }

    /// <summary>Applies for a vacancy of the platform.</summary>
    public required string Apply { get; init; }

    public required string Why { get; init; }

    public required string More { get; init; }

    public required string Open { get; init; }

    /// <summary><see cref="Open"/> where two more stand beside it.</summary>
    public required string OpenShort { get; init; }

    public required string Skip { get; init; }

    public required string Back { get; init; }

    public required string Cancel { get; init; }

    public required string Saved { get; init; }

    public required string Settings { get; init; }

    public required string Language { get; init; }

    public required string MoreSaved { get; init; }

    /// <summary>Parts from an account that somebody else has joined this Telegram with.</summary>
    public required string NotMine { get; init; }

    public required string Delete { get; init; }

    public required string Keep { get; init; }
}
