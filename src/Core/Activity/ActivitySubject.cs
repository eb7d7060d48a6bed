using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Sessions;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Activity;

/// <summary>The thing that something was done to.</summary>
/// <param name="Kind">Lower-case word: account, session, resume, search, vacancy, application; <c>none</c> for what has no id.</param>
/// <param name="Id">Its id; empty for <c>none</c>.</param>
public readonly record struct ActivitySubject(string Kind, string Id)
{
    public static ActivitySubject None { get; } = new("none", "");

    public static ActivitySubject Of(AccountId id) => new("account", id.ToString());

    public static ActivitySubject Of(SessionId id) => new("session", id.ToString());

    public static ActivitySubject Of(ResumeId id) => new("resume", id.ToString());

    public static ActivitySubject Of(SearchId id) => new("search", id.ToString());

    public static ActivitySubject Of(ApplicationId id) => new("application", id.ToString());

    public static ActivitySubject Of(VacancyId id) => new("vacancy", id.Value);
}
