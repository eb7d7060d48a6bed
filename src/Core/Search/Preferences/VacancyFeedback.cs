using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Search.Preferences;

/// <summary>The last that a person said of one vacancy.</summary>
/// <param name="Ids">The vacancy, and where else it is published.</param>
/// <param name="Votes">What was learnt of it, without what the person took back.</param>
public sealed record VacancyFeedback(
    IReadOnlyList<VacancyId> Ids, FeedbackKind Kind, FeedbackReason? Reason, DateTimeOffset At, IReadOnlyList<PreferenceVote> Votes);
