using JobFunctions.Api.OpenApi;
using JobFunctions.Api.Paging;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Activity;
using JobFunctions.Core.Vacancies;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Activity;

/// <summary>The bodies that the OpenAPI document shows.</summary>
internal static class ActivityExamples
{
    private static readonly AccountId Hr = AccountId.From(Guid.Parse("019aa2c4-6f00-7000-8000-000000000005"));

    private static readonly ActivityEntry Accepted = new(
        new DateTimeOffset(2026, 11, 20, 6, 30, 0, TimeSpan.Zero),
        ActivityAction.VacancyAccepted,
        AccountId.From(Guid.Parse("019aa2c4-6f00-7000-8000-000000000001")),
        Hr,
        ActivitySubject.Of(VacancyId.TryParse("019aa2c4-6f00-7000-8000-000000000007", out var id) ? id : default));

    public static IServiceCollection AddActivityExamples(this IServiceCollection services) => services
        .AddExample(new ListReply<ActivityReply>([ActivityReply.Of(Accepted)], null))
        .AddExample(new ListReply<OwnActivityReply>([OwnActivityReply.Of(Accepted, Hr)], null));
}
