using JobFunctions.Core.Interviews;

namespace JobFunctions.Api.Interviews;

/// <summary>A talk between an employer and a candidate.</summary>
/// <param name="StartsAt">Null while the candidate has <paramref name="Slots"/> to choose from.</param>
/// <param name="Slots">The times to choose from; empty for one time.</param>
/// <param name="Status"><c>proposed</c>, <c>booked</c>, <c>moved</c>, <c>cancelled</c> or <c>done</c>.</param>
internal sealed record InterviewReply(
    InterviewId InterviewId,
    ApplicationId ApplicationId,
    string VacancyTitle,
    string? Company,
    DateTimeOffset? StartsAt,
    IReadOnlyList<DateTimeOffset> Slots,
    int DurationMinutes,
    string? Location,
    string? Link,
    string? Note,
    InterviewStatus Status,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt)
{
    public static InterviewReply Of(Interview interview, DateTimeOffset now) => new(
        interview.Id,
        interview.ApplicationId,
        interview.VacancyTitle,
        interview.Company,
        interview.StartsAt,
        interview.Slots,
        interview.DurationMinutes,
        interview.Location,
        interview.Link,
        interview.Note,
        interview.StatusAt(now),
        interview.CreatedAt,
        interview.UpdatedAt);
}
