using JobFunctions.Core.Accounts;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Chats;

/// <summary>Where the talk with a person stands. One conditional write of it takes in one update with all that is said to it.</summary>
public sealed record Chat
{
    public required AccountId AccountId { get; init; }

    /// <summary>The person's id at the messenger, and that of their chat.</summary>
    public required long PersonId { get; init; }

    /// <summary>What the next words of the person answer; null where nothing was asked.</summary>
    public ChatQuestion? Asked { get; init; }

    /// <summary>Whether only the profile is asked for, and no resume after it.</summary>
    public bool IsProfileOnly { get; init; }

    /// <summary>The answers of a resume that is being typed.</summary>
    public ResumeFields Draft { get; init; } = new();

    /// <summary>Vacancies that stand in the chat, the latest last: buttons name them by number, as ids are too long for a button.</summary>
    public IReadOnlyList<ChatCard> Cards { get; init; } = [];

    /// <summary>Where the next part of the saved vacancies begins; null where all were listed.</summary>
    public string? SavedAfter { get; init; }

    /// <summary>What the person waits for.</summary>
    public IReadOnlyList<ChatWait> Waits { get; init; } = [];

    /// <summary>Ids of the updates taken in last, the one with the highest number last: a repeat of one of them changes nothing.</summary>
    public IReadOnlyList<long> Handled { get; init; } = [];

    public DateTimeOffset HandledAt { get; init; }

    /// <summary>What is yet to be sent, in this order.</summary>
    public IReadOnlyList<ChatOutgoing> Outgoing { get; init; } = [];

    /// <summary>Number of the last reply.</summary>
    public long Replies { get; init; }

    /// <summary>Who is sending; null where nobody is.</summary>
    public ChatHold? Sending { get; init; }

    /// <summary>Who is dealing with an update; null where nobody is.</summary>
    public ChatHold? Turn { get; init; }

    private const int MaxHandled = 100;
    private const int MaxCards = 60;
    private const int MaxOutgoing = 40;
    private const int MaxWaits = 8;

    /// <summary>How long the messenger's numbers tell which of two updates came first: after a quiet week they begin anew.</summary>
    private static readonly TimeSpan Ordered = TimeSpan.FromHours(1);

    /// <summary>Whether a later update was taken in before this one.</summary>
    public bool IsLate(ChatUpdate update) =>
        Handled.Count > 0 && update.Id < Handled[^1] && update.ReceivedAt < HandledAt + Ordered;

    /// <summary>The vacancy of a button; null for one that stands too far up.</summary>
    public ChatCard? Card(int number) => Cards.FirstOrDefault(card => card.Number == number);

    /// <summary>The chat with a vacancy standing last.</summary>
    public Chat WithCard(VacancyId vacancy, Uri? page, out int number)
    {
        number = Cards.Count == 0 ? 1 : Cards[^1].Number + 1;
        return this with { Cards = [.. Cards.Append(new ChatCard(number, vacancy, page)).TakeLast(MaxCards)] };
    }

    public Chat WithoutWait(ResumeId resume) => this with { Waits = [.. Waits.Where(wait => wait.Resume != resume)] };

    public Chat WithoutWait(SearchId search) => this with { Waits = [.. Waits.Where(wait => wait.Search != search)] };

    public Chat WithWait(ChatWait wait) => this with { Waits = [.. Waits.Append(wait).TakeLast(MaxWaits)] };

    public Chat WithHandled(ChatUpdate update) => this with
    {
        Handled = [.. (IsLate(update) ? [.. Handled.SkipLast(1), update.Id, Handled[^1]] : Handled.Append(update.Id)).TakeLast(MaxHandled)],
        HandledAt = update.ReceivedAt > HandledAt ? update.ReceivedAt : HandledAt,
    };

    public Chat WithOutgoing(IReadOnlyList<ChatReply> replies) => this with
    {
        Outgoing = [.. Outgoing.Concat(replies.Select((reply, index) => new ChatOutgoing(Replies + index + 1, reply))).TakeLast(MaxOutgoing)],
        Replies = Replies + replies.Count,
    };
}
