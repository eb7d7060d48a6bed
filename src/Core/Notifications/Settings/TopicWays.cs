namespace JobFunctions.Core.Notifications.Settings;

/// <summary>A way for each topic that shall not go the usual one; null goes the usual one.</summary>
public sealed record TopicWays(NotificationWay? Applications, NotificationWay? Interviews, NotificationWay? Vacancies, NotificationWay? Digest)
{
    public static readonly TopicWays Usual = new(null, null, null, null);

    public NotificationWay? Of(NotificationTopic topic) => topic switch
    {
        NotificationTopic.Applications => Applications,
        NotificationTopic.Interviews => Interviews,
        NotificationTopic.Vacancies => Vacancies,
        NotificationTopic.Digest => Digest,
        _ => null,
    };

    public TopicWays With(NotificationTopic topic, NotificationWay way) => topic switch
    {
        NotificationTopic.Applications => this with { Applications = way },
        NotificationTopic.Interviews => this with { Interviews = way },
        NotificationTopic.Vacancies => this with { Vacancies = way },
        NotificationTopic.Digest => this with { Digest = way },
        _ => this,
    };
}
