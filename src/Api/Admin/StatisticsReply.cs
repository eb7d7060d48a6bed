using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search;
using JobFunctions.Core.Statistics;
using JobFunctions.Core.Vacancies.Posting;

namespace JobFunctions.Api.Admin;

/// <summary>How much of everything there is.</summary>
/// <param name="AsOf">When it was counted: ten minutes ago at most, save while the next counting goes on.</param>
/// <param name="SearchesToday">Those that are under way, and of those asked for today (UTC) the ones that have ended.</param>
internal sealed record StatisticsReply(
    DateTimeOffset AsOf, StatisticsReply.AccountsReply Accounts, StatisticsReply.VacanciesReply Vacancies, StatisticsReply.ResumesReply Resumes, StatisticsReply.SearchesReply SearchesToday)
{
    public static StatisticsReply Of(PlaceStatistics counted)
    {
        var (vacancies, resumes, searches) = (counted.Vacancies, counted.Resumes, counted.Searches);
        return new StatisticsReply(
            counted.CountedAt,
            new AccountsReply(counted.Accounts.Users, counted.Accounts.Hrs, counted.Accounts.Admins, counted.Accounts.Pending, counted.Accounts.Blocked),
            new VacanciesReply(
                vacancies.Values.Sum(),
                vacancies.GetValueOrDefault(PostingStatus.Draft),
                vacancies.GetValueOrDefault(PostingStatus.UnderReview),
                vacancies.GetValueOrDefault(PostingStatus.Accepted),
                vacancies.GetValueOrDefault(PostingStatus.Rejected),
                vacancies.GetValueOrDefault(PostingStatus.Closed),
                vacancies.GetValueOrDefault(PostingStatus.Expired)),
            new ResumesReply(
                resumes.Values.Sum(),
                resumes.GetValueOrDefault(ResumeStatus.Parsing),
                resumes.GetValueOrDefault(ResumeStatus.Ready),
                resumes.GetValueOrDefault(ResumeStatus.Failed)),
            new SearchesReply(
                searches.GetValueOrDefault(SearchState.Queued),
                searches.GetValueOrDefault(SearchState.Running),
                searches.GetValueOrDefault(SearchState.Done),
                searches.GetValueOrDefault(SearchState.Failed)));
    }

    /// <param name="PendingHrs">Who wait for approval; they are among <paramref name="Hrs"/>.</param>
    internal sealed record AccountsReply(int Users, int Hrs, int Admins, int PendingHrs, int Blocked);

    internal sealed record VacanciesReply(int Total, int Draft, int UnderReview, int Accepted, int Rejected, int Closed, int Expired);

    internal sealed record ResumesReply(int Total, int Parsing, int Ready, int Failed);

    internal sealed record SearchesReply(int Queued, int Running, int Done, int Failed);
}
