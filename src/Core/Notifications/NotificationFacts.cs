using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Notifications;

/// <summary>What the words of a notification are made of, as it was when the thing happened.</summary>
public sealed record NotificationFacts
{
    /// <summary>For what speaks for itself.</summary>
    public static readonly NotificationFacts None = new();

    /// <summary>The id of what it is about, a vacancy's for instance.</summary>
    public string? About { get; init; }

    /// <summary>Of an application or an interview: the vacancy that it is for. Null for anything else, and for those of before it was kept.</summary>
    public VacancyId? Vacancy { get; init; }

    /// <summary>The title of what it is about.</summary>
    public string? Title { get; init; }

    /// <summary>Why, in somebody's words.</summary>
    public string? Reason { get; init; }

    /// <summary>The time that it speaks of, such as an expiry.</summary>
    public DateTimeOffset? Time { get; init; }

    /// <summary>Name of the employer that it is about; null where it is not known.</summary>
    public string? Company { get; init; }

    /// <summary>Of an interview that is to take place.</summary>
    public Meeting? Meeting { get; init; }

    /// <summary>The vacancies of a digest, the best first.</summary>
    public IReadOnlyList<FoundVacancy> Vacancies { get; init; } = [];

    /// <summary>What goes into the recipient's calendar.</summary>
    public CalendarEvent? Event { get; init; }
}
