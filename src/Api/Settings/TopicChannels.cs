using JobFunctions.Core.Notifications.Settings;

namespace JobFunctions.Api.Settings;

/// <summary>The ways of single topics: null goes the usual one. What concerns security comes by e-mail always.</summary>
public sealed record TopicChannels
{
    /// <summary>Applications: sent, received, looked at, decided, withdrawn.</summary>
    public NotificationWay? Applications { get; init; }

    public NotificationWay? Interviews { get; init; }

    /// <summary>An HR's own vacancies: accepted, rejected, about to expire, expired.</summary>
    public NotificationWay? Vacancies { get; init; }

    public NotificationWay? Digest { get; init; }

    internal TopicWays ToWays() => new(Applications, Interviews, Vacancies, Digest);

    internal static TopicChannels Of(TopicWays ways) =>
        new() { Applications = ways.Applications, Interviews = ways.Interviews, Vacancies = ways.Vacancies, Digest = ways.Digest };
}
