using JobFunctions.Api.OpenApi;
using JobFunctions.Api.Paging;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Notifications.Settings;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Api.Notifications;

/// <summary>The bodies that the OpenAPI document shows.</summary>
internal static class NotificationExamples
{
    private static readonly Account Reader = new()
    {
        Id = AccountId.From(Guid.Parse("019aa2c4-6f00-7000-8000-000000000001")),
        CreatedAt = DateTimeOffset.UnixEpoch,
        UpdatedAt = DateTimeOffset.UnixEpoch,
    };

    private static readonly Notification Reviewed = new()
    {
        Id = NotificationId.Of(new DateTimeOffset(2026, 11, 20, 6, 30, 0, TimeSpan.Zero), "example"),
        AccountId = Reader.Id,
        Kind = NotificationKind.ApplicationReviewed,
        Facts = new NotificationFacts { About = "019aa2c4-6f00-7000-8000-000000000008", Title = "Бухгалтер" },
    };

    public static IServiceCollection AddNotificationExamples(this IServiceCollection services)
    {
        var reply = NotificationReply.Of(Reviewed, Reader, new PersonSettings { AccountId = Reader.Id });
        return services
            .AddExample(reply)
            .AddExample(new ListReply<NotificationReply>([reply], null))
            .AddExample(new MarkNotificationRequest { IsRead = true });
    }
}
