using JobFunctions.Core.Accounts;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Search;

/// <summary>One run of the vacancy search for one resume.</summary>
public sealed record Search
{
    public required SearchId Id { get; init; }

    public required AccountId AccountId { get; init; }

    public required ResumeId ResumeId { get; init; }

    public required SearchWishes Wishes { get; init; }

    public required SearchState State { get; init; }

    /// <summary>Vacancies that the sources said they have, over all queries.</summary>
    public int Found { get; init; }

    /// <summary>Vacancies that were fetched, duplicates counted.</summary>
    public int Fetched { get; init; }

    /// <summary>Vacancies that passed the hard conditions and were ranked, duplicates merged.</summary>
    public int Ranked { get; init; }

    /// <summary>Whether it is the answer to a request.</summary>
    public bool IsFor(ResumeId resume, SearchWishes wishes) =>
        ResumeId == resume && Wishes with { Sources = wishes.Sources } == wishes && Wishes.Sources.SequenceEqual(wishes.Sources);

    /// <summary>How many of the ranked ones <see cref="Results.SearchResults"/> holds.</summary>
    public int Listed { get; init; }

    /// <summary>Of which vacancies it wrote a <see cref="Recommendation"/>, noted before the first is written; so whatever it left is found when its time is over.</summary>
    public IReadOnlyList<VacancyId> Kept { get; init; } = [];

    /// <summary>Why it failed, or which sources were left out, for the person; null where all went well.</summary>
    public string? Error { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>Whether it ended before a time: then nobody works on it any more.</summary>
    public bool HasEndedBefore(DateTimeOffset time) => HasEnded && (FinishedAt ?? StartedAt) < time;

    public bool HasEnded => State is SearchState.Done or SearchState.Failed;
}
