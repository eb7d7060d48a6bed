using JobFunctions.Core.Search.Preferences;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Api.Searches;

/// <summary>A feedback as it was taken in.</summary>
internal sealed record FeedbackReply(VacancyId VacancyId, FeedbackKind Feedback, FeedbackReason? Reason, DateTimeOffset At);
