using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Accounts.Export;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Search.Preferences;
using JobFunctions.Core.Search.Results;
using JobFunctions.Core.Search.Saved;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Core.Search;

/// <summary>Registers the vacancy search, its workflow and the queue of recommendations.</summary>
public static class SearchRegistration
{
    public static IServiceCollection AddSearch(this IServiceCollection services)
    {
        services.AddOptions<SearchOptions>().BindConfiguration(SearchOptions.SectionName).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddCollection(SearchSchema.Searches)
            .AddCollection(SearchSchema.Recommendations)
            .AddCollection(SearchSchema.Queues)
            .AddCollection(SearchSchema.Shown)
            .AddCollection(PreferenceSchema.Value)
            .AddSingleton<FindPreferences>()
            .AddSingleton<ChangePreferences>()
            .AddSingleton<GiveFeedback>()
            .AddSingleton<IAccountEraser, PreferenceEraser>()
            .AddSingleton<IAccountExporter, PreferenceExporter>()
            .AddSingleton<SearchBlobs>()
            .AddSingleton<SearchResults>()
            .AddSingleton<ListResults>()
            .AddSingleton<IAccountExporter, SearchResultExporter>()
            .AddSingleton<FindSearch>()
            .AddSingleton<FindVacancy>()
            .AddCollection(SavedVacancySchema.Value)
            .AddSingleton<SaveVacancy>()
            .AddSingleton<IAccountEraser, SavedVacancyEraser>()
            .AddSingleton<IAccountExporter, SavedVacancyExporter>()
            .AddSingleton<IResumeFollower, ResumeSearchEraser>()
            .AddSingleton<SeekerReader>()
            .AddSingleton<SearchRanking>()
            .AddSingleton<SourceReader>()
            .AddSingleton<SearchAtOnce>()
            .AddSingleton<KeepFound>()
            .AddSingleton<FillQueue>()
            .AddSingleton<StartSearch>()
            .AddSingleton<ListSearches>()
            .AddSingleton<RetrySearch>()
            .AddSingleton<NextRecommendation>()
            .AddSingleton<RuledOut>()
            .AddSingleton<FindRecommendation>()
            .AddSingleton<SearchRecovery>()
            .AddSingleton<IExpiry, SearchExpiry>()
            .AddSingleton<IAccountEraser, SearchEraser>()
            .AddSingleton<IAccountExporter, SearchExporter>()
            .AddSingleton<IAccountExporter, RecommendationExporter>()
            .AddWorkflow<VacancySearchInput, VacancySearch>(VacancySearch.Definition)
            .AddStep<VacancySearchInput, PlanSearchOutput, PlanSearchStep>(SearchSteps.Plan)
            .AddStep<FetchPageInput, FetchPageOutput, FetchPageStep>(SearchSteps.FetchPage)
            .AddStep<RankSnippetsInput, RankSnippetsOutput, RankSnippetsStep>(SearchSteps.RankSnippets)
            .AddStep<FetchDetailsInput, FetchDetailsOutput, FetchDetailsStep>(SearchSteps.FetchDetails)
            .AddStep<RecommendInput, RecommendOutput, RecommendStep>(SearchSteps.Recommend)
            .AddStep<FailSearchInput, FailSearchOutput, FailSearchStep>(SearchSteps.Fail)
            .AddStep<VacancySearchInput, TidySearchOutput, TidySearchStep>(SearchSteps.Tidy);
    }
}
