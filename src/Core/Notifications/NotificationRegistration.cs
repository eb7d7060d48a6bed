using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Accounts.Export;
using JobFunctions.Core.Notifications.Channels;
using JobFunctions.Core.Notifications.Settings;
using JobFunctions.Core.Schedules;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Core.Notifications;

/// <summary>Registers what people are told, and how.</summary>
public static class NotificationRegistration
{
    public static IServiceCollection AddNotifications(this IServiceCollection services)
    {
        services.AddOptions<NotificationOptions>().BindConfiguration(NotificationOptions.SectionName).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddCollection(NotificationSchema.Value)
            .AddIndexedExpiry(NotificationSchema.Value, NotificationSchema.ExpiryIndex)
            .AddCollection(SettingsSchema.Value)
            .AddSingleton<KeepSettings>()
            .AddSingleton<Unsubscribe>()
            .AddSingleton<TakeOver>()
            .AddSingleton<SendNotification>()
            .AddSingleton<TellAtOnce>()
            .AddSingleton<IAccountExporter, SettingsExporter>()
            .AddSingleton<Announcer>()
            .AddSingleton<ReadNotifications>()
            .AddSingleton<INotificationChannel, EmailChannel>()
            .AddSingleton<IAccountEraser, NotificationEraser>()
            .AddSingleton<IAccountExporter, NotificationExporter>()
            .AddWorkflow<NotifyInput, Notify>(Notify.Definition)
            .AddStep<NotifyInput, TakeOutput, TakeAnnouncementStep>(Notify.Take)
            .AddStep<NotifyInput, ClearOutput, ClearAnnouncementStep>(Notify.Clear)
            .AddStep<DeliverInput, DeliverOutput, DeliverNotificationStep>(Notify.Deliver)
            .AddStep<DeliverInput, DeliverOutput, GiveUpDeliveryStep>(Notify.GiveUp)
            .AddScheduledJob<TellUntold>(ScheduleTable.Recovery);
    }

    /// <summary>Adds the outbox in a collection's records; <see cref="Outbox{T}.Index"/> stands in their schema.</summary>
    public static IServiceCollection AddOutbox<T>(this IServiceCollection services, Outbox<T> outbox) =>
        services.AddSingleton<IOutbox>(provider => new RecordOutbox<T>(outbox, provider.GetRequiredService<Collection<T>>()));
}
