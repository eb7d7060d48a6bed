using System.Text.Json.Serialization;

namespace JobFunctions.Core.Notifications;

/// <summary>A notification's way by one channel.</summary>
/// <param name="Channel">See <see cref="INotificationChannel.Name"/>.</param>
/// <param name="Since">When it came into this state.</param>
public sealed record Delivery(string Channel, DeliveryState State, DateTimeOffset Since)
{
    [JsonIgnore]
    public bool IsOver => State is not (DeliveryState.Waiting or DeliveryState.Sending);
}
