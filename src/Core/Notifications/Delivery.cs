using System.Text.Json.Serialization;

namespace JobFunctions.Core.Notifications;

/// <summary>A notification's way by one channel.</summary>
/// <param name="Channel">See <see cref="INotificationChannel.Name"/>.</param>
/// <param name="Since">When it came into this state.</param>
/// <param name="InsteadOf">The channel that could not reach the person, which this one stands in for.</param>
public sealed record Delivery(string Channel, DeliveryState State, DateTimeOffset Since, string? InsteadOf = null)
{
    [JsonIgnore]
    public bool IsOver => State is not (DeliveryState.Waiting or DeliveryState.Sending);
}
