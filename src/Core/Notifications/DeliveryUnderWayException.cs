namespace JobFunctions.Core.Notifications;

/// <summary>Somebody else is delivering this, or was a moment ago and has ended without a word; to be looked at again later.</summary>
public sealed class DeliveryUnderWayException : Exception
{
    public DeliveryUnderWayException()
        : this("The delivery is under way elsewhere.")
    {
    }

    public DeliveryUnderWayException(string message)
        : base(message)
    {
    }

    public DeliveryUnderWayException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
