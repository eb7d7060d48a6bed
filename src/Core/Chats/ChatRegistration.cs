using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Accounts.Export;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;
using Microsoft.Extensions.DependencyInjection;

namespace JobFunctions.Core.Chats;

/// <summary>Registers the bot that people talk to. It is silent until a messenger is registered behind it.</summary>
public static class ChatRegistration
{
    public static IServiceCollection AddChats(this IServiceCollection services)
    {
        services.AddOptions<ChatUploadOptions>().BindConfiguration(ChatUploadOptions.SectionName);
        return services
            .AddCollection(ChatSchema.Chats)
            .AddCollection(ChatSchema.Updates)
            .AddShardedExpiry(ChatSchema.Updates, update => update.ReceivedAt + ChatSchema.Retention)
            .AddSingleton<IChatMessenger, SilentMessenger>()
            .AddSingleton<IChatWebhook, SilentWebhook>()
            .AddSingleton<IChatAddress, SilentAddress>()
            .AddSingleton<ApplyByChat>()
            .AddSingleton<BookByChat>()
            .AddSingleton<NoticesOfChat>()
            .AddSingleton<ChatActions>()
            .AddSingleton<TalkToPerson>()
            .AddSingleton<ReceiveUpdate>()
            .AddSingleton<UnlinkTelegram>()
            .AddSingleton<IAccountEraser, ChatEraser>()
            .AddSingleton<IAccountExporter, ChatExporter>()
            .AddWorkflow<ConverseInput, Converse>(Converse.Definition)
            .AddStep<ConverseInput, ConverseOutput, TakeUpdateStep>(Converse.Take)
            .AddStep<ConverseInput, SendRepliesOutput, SendRepliesStep>(Converse.Send)
            .AddStep<LookAgainInput, ConverseOutput, LookAgainStep>(Converse.Look)
            .AddStep<ConverseInput, SendRepliesOutput, EndUpdateStep>(Converse.End);
    }
}
