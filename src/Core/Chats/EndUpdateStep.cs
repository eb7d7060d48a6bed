using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Core.Chats;

/// <summary>The work of <see cref="Converse.End"/>.</summary>
internal sealed class EndUpdateStep(Collection<ChatUpdate> updates) : IStep<ConverseInput, SendRepliesOutput>
{
    public async Task<SendRepliesOutput> RunAsync(ConverseInput input, CancellationToken cancellationToken)
    {
        await updates.DeleteAsync(ChatSchema.KeyOf(input.Update), cancellationToken);
        return new SendRepliesOutput();
    }
}
