using JobFunctions.Core.Accounts;
using JobFunctions.Core.Accounts.Linking;
using JobFunctions.Core.Accounts.SignIn;
using JobFunctions.Core.Chats.Words;
using JobFunctions.Core.Notifications.Settings;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Text;

namespace JobFunctions.Core.Chats;

/// <summary>Takes turns of a talk: what happened goes in, what is done for it is done, and the chat with all that is to be said is written once.</summary>
/// <remarks>
/// A turn is held from before its first effect to its write, so that no answer is taken for that to the question of another turn. One that ends before
/// its write is taken again from its start, and finds what it has done done.
/// </remarks>
internal sealed class TalkToPerson(
    Collection<Chat> chats,
    ChatActions actions,
    FindAccount findAccount,
    RegisterByTelegram register,
    LinkTelegram linkTelegram,
    KeepSettings keepSettings,
    IChatMessenger messenger,
    TimeProvider time)
{
    private const int MaxTries = 20;
    private const int MostEffects = 20;
    private const string StartCommand = "/start";

    /// <summary>Takes an update in, once.</summary>
    /// <returns>The chat as it stands then; null where there is nobody to talk to.</returns>
    /// <exception cref="ChatBusyException">Another turn is being taken.</exception>
    public async Task<Chat?> OnUpdateAsync(ChatUpdate update, CancellationToken cancellationToken)
    {
        if (await MeetAsync(update, cancellationToken) is not { } account)
        {
            return null;
        }

        return await TurnAsync(
            account.Id,
            update.PersonId,
            update.Id,
            Converse.InstanceIdOf(update.Id),
            chat => chat.Handled.Contains(update.Id),
            (chat, facts) => Conversation.On(update.Event, chat, facts, chat.IsLate(update)),
            chat => chat.WithHandled(update),
            cancellationToken);
    }

    /// <summary>Takes in what a person waited for, once.</summary>
    /// <returns>As the other.</returns>
    /// <exception cref="ChatBusyException">Another turn is being taken.</exception>
    public Task<Chat?> OnFoundAsync(Chat chat, ChatWait wait, ChatOutcome outcome, CancellationToken cancellationToken) => TurnAsync(
        chat.AccountId,
        chat.PersonId,
        wait.Update,
        $"{Converse.InstanceIdOf(wait.Update)}-found",
        current => !current.Waits.Contains(wait),
        (current, facts) => Conversation.On(outcome, current, facts),
        current => current,
        cancellationToken);

    /// <returns>null for somebody who is told one sentence and nothing more.</returns>
    private async Task<Account?> MeetAsync(ChatUpdate update, CancellationToken cancellationToken)
    {
        var language = ChatWords.LanguageOf(update.LanguageCode);
        var account = (await findAccount.ByTelegramIdAsync(update.PersonId, cancellationToken))?.Value;
        if (account is null && update.Event is ChatEvent.Said(var text) && text.StartsWith(StartCommand, StringComparison.Ordinal))
        {
            account = await register.RunAsync(update.PersonId, NameOf(update.FirstName), NameOf(update.LastName), language, cancellationToken);
        }

        if (account is null && update.Event is ChatEvent.OpenedLink(var proof))
        {
            account = await linkTelegram.RunAsync(update.PersonId, proof, cancellationToken) is LinkTelegramResult.Linked(var linked) ? linked : null;
        }

        var sentence = account switch
        {
            null when update.Event is ChatEvent.OpenedLink => ChatWords.In(language).LinkVoid,
            null => ChatWords.In(language).Stranger,
            { IsBlocked: true } => ChatWords.In(account.Language).Blocked,
            { Role: not AccountRole.User } => ChatWords.In(account.Language).NotForYou,
            _ => null,
        };
        if (account is null || sentence is not null)
        {
            await TellAsync(update, sentence ?? "", cancellationToken);
            return null;
        }

        // Who writes has the bot open. Who has no e-mail and has never talked here cannot be told anything another way.
        var isNew = account.Email is null && await chats.FindAsync(ChatSchema.KeyOf(account.Id), cancellationToken) is null;
        await keepSettings.ChangeAsync(
            account.Id,
            current => Met(current, isNew) is var met && met != current && (met.Channel != current.Channel || met.ClosedChannels.Count != current.ClosedChannels.Count) ? met : null,
            cancellationToken);
        return account;
    }

    private static PersonSettings Met(PersonSettings current, bool isNew)
    {
        var open = SettingPages.Reopened(current);
        return isNew && open.Channel == NotificationWay.Email ? open with { Channel = NotificationWay.Telegram } : open;
    }

    /// <summary>A name as the messenger has it, where it is one that a profile may have.</summary>
    private static string? NameOf(string? name) =>
        name?.Trim() is { Length: > 0 and <= ProfileLimits.Line } clean && TypedLine.IsPlain(clean) ? clean : null;

    private async Task TellAsync(ChatUpdate update, string sentence, CancellationToken cancellationToken)
    {
        if (update.Event is ChatEvent.Pressed pressed)
        {
            await messenger.SendAsync(update.PersonId, new ChatReply.Answer(pressed.Call, sentence), cancellationToken);
            return;
        }

        await messenger.SendAsync(update.PersonId, new ChatReply.Say(sentence, []), cancellationToken);
    }

    private async Task<Chat?> TurnAsync(
        AccountId account,
        long person,
        long update,
        string call,
        Func<Chat, bool> isDone,
        Func<Chat, ChatFacts, ChatTurn> begin,
        Func<Chat, Chat> mark,
        CancellationToken cancellationToken)
    {
        if (await HoldAsync(account, person, update, isDone, cancellationToken) is not { } chat)
        {
            return null;
        }

        if (isDone(chat))
        {
            return chat;
        }

        if (await actions.FactsAsync(account, update, cancellationToken) is not { } facts
            || await PlayAsync(begin(chat, facts), facts, call, cancellationToken) is not { } turn)
        {
            return null;
        }

        // Whoever sends replies meanwhile writes the same record.
        var written = await chats.UpdateAsync(
            ChatSchema.KeyOf(account),
            current => current.Turn == chat.Turn
                ? (mark(turn.Chat) with { Outgoing = current.Outgoing, Replies = current.Replies, Sending = current.Sending, Turn = null }).WithOutgoing(turn.Replies)
                : null,
            cancellationToken);
        return written is null || isDone(written.Value) ? written?.Value : throw new ChatBusyException();
    }

    /// <summary>Takes the turn.</summary>
    /// <returns>The chat; null once the account is gone.</returns>
    private async Task<Chat?> HoldAsync(AccountId account, long person, long update, Func<Chat, bool> isDone, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MaxTries; attempt++)
        {
            var now = time.GetUtcNow();
            var stored = await chats.FindAsync(ChatSchema.KeyOf(account), cancellationToken);
            if (stored is not null && isDone(stored.Value))
            {
                return stored.Value;
            }

            if (stored?.Value.Turn?.Excludes(update, now) == true)
            {
                throw new ChatBusyException();
            }

            // What stood in the chat of somebody else, who had the account before, is no concern of this one.
            var current = stored is { Value: var found } && found.PersonId == person ? found : new Chat { AccountId = account, PersonId = person };
            var held = current with { Turn = new ChatHold(update, now) };
            var written = stored is null ? await chats.AddAsync(held, cancellationToken) : await chats.ReplaceAsync(stored, held, cancellationToken);
            if (written is AddResult<Chat>.Added)
            {
                return await IsGoneAsync(account, stored is null, cancellationToken) ? null : held;
            }
        }

        throw new ChatBusyException();
    }

    /// <summary>Does what the turn asks for, and what is asked for next, until there is nothing more to do.</summary>
    /// <returns>null where the person has left.</returns>
    private async Task<ChatTurn?> PlayAsync(ChatTurn turn, ChatFacts facts, string call, CancellationToken cancellationToken)
    {
        for (var effects = 0; turn.Effects.Count > 0 && effects < MostEffects; effects++)
        {
            var effect = turn.Effects[0];
            var outcome = await actions.RunAsync(effect, facts, call, cancellationToken);
            if (effect is ChatEffect.DeleteAccount || outcome is ChatOutcome.UnlinkEnded { Result: not UnlinkTelegramResult.OnlyWayIn })
            {
                // Nobody is there to talk to any more, so it is said here.
                var last = effect is ChatEffect.DeleteAccount ? turn.Say(facts.Words.Deleted) : Conversation.On(outcome, turn.Chat, facts);
                foreach (var reply in last.Replies)
                {
                    await messenger.SendAsync(turn.Chat.PersonId, reply, cancellationToken);
                }

                return null;
            }

            if (await actions.FactsAsync(facts.Account.Id, facts.Update, cancellationToken) is not { } now)
            {
                return null;
            }

            facts = now;
            var next = Conversation.On(outcome, turn.Chat, facts);
            turn = new ChatTurn(next.Chat, [.. turn.Replies, .. next.Replies], [.. turn.Effects.Skip(1), .. next.Effects]);
        }

        return turn;
    }

    /// <summary>An account that was erased meanwhile may have been looked through before the first record of its chat was there.</summary>
    private async Task<bool> IsGoneAsync(AccountId account, bool isFirst, CancellationToken cancellationToken)
    {
        if (!isFirst || await findAccount.ByIdAsync(account, cancellationToken) is not null)
        {
            return false;
        }

        await chats.DeleteAsync(ChatSchema.KeyOf(account), cancellationToken);
        return true;
    }
}
