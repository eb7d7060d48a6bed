using System.ComponentModel;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Notifications;
using Microsoft.AspNetCore.Mvc;

namespace JobFunctions.Api.Notifications;

/// <summary>The notification that a call names in its path. What is no id of one is one that is not there.</summary>
public readonly record struct NotificationInRoute(
    [property: FromRoute(Name = "notification_id")]
    [property: Description("The notification's id.")]
    string Text)
{
    internal NotificationId? Id => GuidId.TryParse<NotificationId>(Text, out var id) ? id : null;
}
