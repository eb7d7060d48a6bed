using System.Globalization;

namespace JobFunctions.Core.Chats.Words;

/// <summary>What is said of the times of an interview.</summary>
internal sealed record InterviewWords
{
    /// <summary>A day of this year or the next and its hour, by the clock of the one who reads; short.</summary>
    public required Func<DateTimeOffset, string> Time { get; init; }

    /// <summary>On the button of an only time.</summary>
    public required Func<string, string> Agree { get; init; }

    /// <summary>On the button below the times.</summary>
    public required string NoTime { get; init; }

    public required string HowToRefuse { get; init; }

    public required Func<string, string> Booked { get; init; }

    /// <summary>To a press on another time than the one that is booked.</summary>
    public required Func<string, string> BookedBefore { get; init; }

    /// <summary>To a time that somebody else has; what to do stands behind it.</summary>
    public required string Taken { get; init; }

    /// <summary>To a time that is over or no longer offered; what to do stands behind it.</summary>
    public required string NotOffered { get; init; }

    public required string TakeAnother { get; init; }

    public required string WaitForOthers { get; init; }

    public required string Cancelled { get; init; }

    public required string Over { get; init; }

    public required string Gone { get; init; }

    /// <param name="days">From Sunday.</param>
    /// <param name="months">From January.</param>
    public static string TimeOf(DateTimeOffset time, string days, string months) => string.Create(
        CultureInfo.InvariantCulture, $"{days.Split(' ')[(int)time.DayOfWeek]} {time.Day} {months.Split(' ')[time.Month - 1]}, {time:HH:mm}");
}
