using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Search;

/// <summary>The steps of <see cref="VacancySearch"/>. Names are part of stored histories and never change.</summary>
/// <remarks>
/// The sources pace and retry their own requests, so a busy source is an outcome here and a step's own attempts are for the stores.
/// Every step writes whole blobs and records over themselves, so a repeat leaves what one run leaves.
/// </remarks>
public static class SearchSteps
{
    /// <summary>Marks the search as running and asks each source for its first queries.</summary>
    public static readonly StepDefinition<VacancySearchInput, PlanSearchOutput> Plan = new("VacancySearch.Plan")
    {
        Timeout = TimeSpan.FromMinutes(5),
    };

    /// <summary>Fetches one page into its blob.</summary>
    public static readonly StepDefinition<FetchPageInput, FetchPageOutput> FetchPage = new("VacancySearch.FetchPage")
    {
        Retry = new StepRetry { MaxAttempts = 3 },
        Timeout = TimeSpan.FromMinutes(10),
    };

    /// <summary>Ranks what the pages say and names the vacancies worth reading in full.</summary>
    public static readonly StepDefinition<RankSnippetsInput, RankSnippetsOutput> RankSnippets = new("VacancySearch.RankSnippets");

    /// <summary>Reads a few vacancies in full into one blob.</summary>
    public static readonly StepDefinition<FetchDetailsInput, FetchDetailsOutput> FetchDetails = new("VacancySearch.FetchDetails")
    {
        Retry = new StepRetry { MaxAttempts = 3 },
        Timeout = TimeSpan.FromMinutes(10),
    };

    /// <summary>Ranks everything, fills the person's queue and ends the search as done.</summary>
    public static readonly StepDefinition<RecommendInput, RecommendOutput> Recommend = new("VacancySearch.Recommend")
    {
        Timeout = TimeSpan.FromMinutes(5),
    };

    /// <summary>Ends the search as failed. A search that has ended stays as it is.</summary>
    public static readonly StepDefinition<FailSearchInput, FailSearchOutput> Fail = new("VacancySearch.Fail")
    {
        Retry = new StepRetry { MaxAttempts = 20 },
    };

    /// <summary>Deletes the blobs of the search.</summary>
    public static readonly StepDefinition<VacancySearchInput, TidySearchOutput> Tidy = new("VacancySearch.Tidy");
}
