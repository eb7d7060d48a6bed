namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>A stretch of time in a line of text.</summary>
/// <param name="To">Null while it goes on.</param>
/// <param name="Start">First letter of it in the line.</param>
/// <param name="End">First letter after it.</param>
/// <param name="IsSingle">One date alone was given, not two.</param>
internal readonly record struct DateRange(PartialDate From, PartialDate? To, int Start, int End, bool IsSingle = false)
{
    /// <summary>Whether the line ends in the middle of it ("Июнь 2021 —"): the next line may say until when.</summary>
    public bool IsOpenAtLineEnd { get; init; }

    public bool HasMonths => From.Month is not null || To?.Month is not null;
}
