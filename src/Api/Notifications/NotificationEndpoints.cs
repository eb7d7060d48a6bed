using System.ComponentModel;
using JobFunctions.Api.Paging;
using JobFunctions.Api.Problems;
using JobFunctions.Api.Security;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Notifications.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace JobFunctions.Api.Notifications;

/// <summary>What a person was told, by whichever ways it went out.</summary>
internal static class NotificationEndpoints
{
    public static void MapNotifications(this IEndpointRouteBuilder canonical)
    {
        var notifications = canonical.MapGroup("/notifications").RequireAuthorization(Policies.Person).WithTags("Notifications").ProducesValidationProblem();
        notifications.MapGet("/", ListAsync)
            .WithName("ListNotifications")
            .WithSummary("List what you were told, the newest first")
            .WithDescription("In your account's language and the time zone of your settings. Kept for 90 days.");
        notifications.MapPatch("/{notification_id}", MarkAsync)
            .WithName("MarkNotification").WithSummary("Mark a notification as read, or as unread again");
        notifications.MapPost("/read-all", MarkAllAsync)
            .WithName("MarkAllNotifications").WithSummary("Mark all notifications as read");
    }

    private static async Task<Ok<ListReply<NotificationReply>>> ListAsync(
        [Description("Only those that are unread.")] bool? unread,
        [AsParameters] PageQuery page,
        Caller caller,
        ReadNotifications read,
        KeepSettings settings,
        CancellationToken cancellationToken)
    {
        var chosen = await settings.FindAsync(caller.Id, cancellationToken);
        return TypedResults.Ok(ListReply<NotificationReply>.Of(
            await read.ListAsync(caller.Id, unread ?? false, page.ToRequest(), cancellationToken),
            notification => NotificationReply.Of(notification, caller.Account, chosen)));
    }

    private static async Task<Results<Ok<NotificationReply>, ProblemHttpResult>> MarkAsync(
        [AsParameters] NotificationInRoute notification,
        MarkNotificationRequest request,
        Caller caller,
        ReadNotifications read,
        KeepSettings settings,
        CancellationToken cancellationToken) =>
        notification.Id is { } id && await read.MarkAsync(caller.Id, id, request.IsRead ?? false, cancellationToken) is { } marked
            ? TypedResults.Ok(NotificationReply.Of(marked, caller.Account, await settings.FindAsync(caller.Id, cancellationToken)))
            : Problem.NotFound("You have no notification with this id.");

    private static async Task<NoContent> MarkAllAsync(Caller caller, ReadNotifications read, CancellationToken cancellationToken)
    {
        await read.MarkAllAsync(caller.Id, cancellationToken);
        return TypedResults.NoContent();
    }
}
