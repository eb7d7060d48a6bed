using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Core.Vacancies.Posting;

/// <summary>Registers the platform's own vacancies and what can be done with them.</summary>
public static class PostingRegistration
{
    public static IServiceCollection AddPosting(this IServiceCollection services) => services
        .AddCollection(PostingSchema.Value)
        .AddSingleton<PostingObservers>()
        .AddSingleton<FindPosting>()
        .AddSingleton<PostVacancy>()
        .AddSingleton<MoveVacancy>()
        .AddSingleton<IAccountEraser, PostingEraser>();
}
