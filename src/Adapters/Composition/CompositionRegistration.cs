using JobFunctions.Adapters.AzureStorage;
using JobFunctions.Adapters.Documents;
using JobFunctions.Adapters.Email;
using JobFunctions.Adapters.Google;
using JobFunctions.Adapters.HeadHunter;
using JobFunctions.Adapters.Html;
using JobFunctions.Adapters.NationalBank;
using JobFunctions.Adapters.Sample;
using JobFunctions.Adapters.Telegram;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Activity;
using JobFunctions.Core.Applications;
using JobFunctions.Core.Chats;
using JobFunctions.Core.Digests;
using JobFunctions.Core.Idempotency;
using JobFunctions.Core.Interviews;
using JobFunctions.Core.Matching;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Resumes.Understanding;
using JobFunctions.Core.Schedules;
using JobFunctions.Core.Search;
using JobFunctions.Core.Statistics;
using JobFunctions.Core.Vacancies.Live;
using JobFunctions.Core.Vacancies.Posting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Adapters.Composition;

/// <summary>The list of everything that both heads run: the features of Core and the adapters behind their ports.</summary>
public static class CompositionRegistration
{
    /// <summary>A head adds its own runner of workflows, its schedules and the HTTP surfaces.</summary>
    public static IServiceCollection AddJobFunctions(this IServiceCollection services, IConfiguration configuration) => services
        .AddFeatures()
        .AddAzureStorage(configuration)
        .AddOutside(configuration);

    /// <summary>The features of Core, over whichever ports are registered.</summary>
    public static IServiceCollection AddFeatures(this IServiceCollection services) => services
        .AddActivity()
        .AddAccounts()
        .AddNotifications()
        .AddIdempotency()
        .AddReference()
        .AddPosting()
        .AddLiveVacancies()
        .AddApplications()
        .AddInterviews()
        .AddResumes()
        .AddResumeUnderstanding()
        .AddMatching()
        .AddSearch()
        .AddDigests()
        .AddChats()
        .AddStatistics()
        .AddSchedules();

    /// <summary>The things outside, save the stores; each is off or at its own default while its settings are missing.</summary>
    public static IServiceCollection AddOutside(this IServiceCollection services, IConfiguration configuration) => services
        .AddDocuments()
        .AddHtml()
        .AddHeadHunter(configuration)
        .AddNationalBank(configuration)
        .AddSampleSource()
        .AddEmail()
        .AddTelegram(configuration)
        .AddGoogle();
}
