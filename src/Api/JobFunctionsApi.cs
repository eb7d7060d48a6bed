using JobFunctions.Api.Accounts;
using JobFunctions.Api.Activity;
using JobFunctions.Api.Admin;
using JobFunctions.Api.Analytics;
using JobFunctions.Api.Applications;
using JobFunctions.Api.Bot;
using JobFunctions.Api.Health;
using JobFunctions.Api.Hr;
using JobFunctions.Api.Idempotency;
using JobFunctions.Api.Interviews;
using JobFunctions.Api.Limits;
using JobFunctions.Api.Notifications;
using JobFunctions.Api.OpenApi;
using JobFunctions.Api.Problems;
using JobFunctions.Api.Profiles;
using JobFunctions.Api.Reference;
using JobFunctions.Api.Resumes;
using JobFunctions.Api.Searches;
using JobFunctions.Api.Security;
using JobFunctions.Api.Settings;
using JobFunctions.Api.Telegram;
using JobFunctions.Api.Telemetry;
using JobFunctions.Api.User;
using JobFunctions.Api.Vacancies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace JobFunctions.Api;

/// <summary>The HTTP surfaces as one pipeline, the same under every head.</summary>
public static class JobFunctionsApi
{
    /// <summary>Registers all that <see cref="UseJobFunctionsApi"/> needs, save Core and its adapters.</summary>
    public static IServiceCollection AddJobFunctionsApi(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddRouting();
        services.AddApiJson();
        services.AddProblems();
        services.AddValidation();
        services.AddApiLimits();
        services.AddApiSecurity();
        services.AddApiDocument();
        services
            .AddAccountExamples()
            .AddActivityExamples()
            .AddAdminExamples()
            .AddAnalyticsExamples()
            .AddApplicationExamples()
            .AddInterviewExamples()
            .AddNotificationExamples()
            .AddProfileExamples()
            .AddReferenceExamples()
            .AddResumeExamples()
            .AddSearchExamples()
            .AddSettingsExamples()
            .AddTelegramExamples()
            .AddVacancyExamples();
        services.AddVacancyReplies();
        services.AddSingleton<ProfileAnswers>();
        services.AddSingleton<AppliedVacancies>();
        services.AddSingleton<Candidates>();
        services.AddSingleton<InterviewAnswers>();
        services.AddSingleton<ResumeFiles>();
        services.AddSingleton<BotPeople>();
        services.AddSingleton<AccountExport>();
        services.AddSingleton<PersonPace>();
        services.AddTelemetryExport(configuration);
        return services;
    }

    /// <summary>Builds the whole pipeline. It uses nothing but the builder, so a head may give it any <see cref="IApplicationBuilder"/> over its root provider.</summary>
    public static IApplicationBuilder UseJobFunctionsApi(this IApplicationBuilder app)
    {
        app.UseMiddleware<RequestLog>();
        app.UseClientAddress();
        app.Use(AddSafetyHeadersAsync);
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseApiPage();
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.Use(BodyLimit.HoldAsync);
        app.UseMiddleware<IdempotencyMiddleware>();
        app.UseEndpoints(MapEndpoints);
        return app;
    }

    private static void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        // On the group of all: an endpoint is closed and its body small unless it says otherwise.
        var api = endpoints.MapGroup(string.Empty).RequireAuthorization().WithBodyLimit(BodyLimit.JsonBytes);

        api.MapHealth();
        api.MapApiDocument();
        api.MapBot();

        var canonical = api.MapGroup("/api/v1").ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        canonical.MapAccounts();
        canonical.MapMe();
        canonical.MapActivity();
        canonical.MapAdmin();
        canonical.MapAnalytics();
        canonical.MapHr();
        canonical.MapJobs();
        canonical.MapProfiles();
        canonical.MapReference();
        canonical.MapHh();
        canonical.MapSearch();
        canonical.MapSeekerJobs();
        canonical.MapUser();
        canonical.MapResumeGeneration();
        canonical.MapPortalApplications();
        canonical.MapNotifications();
        canonical.MapSettings();
        canonical.MapUnsubscribe();
        canonical.MapTelegram();
    }

    private static Task AddSafetyHeadersAsync(HttpContext context, RequestDelegate next)
    {
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return next(context);
    }
}
