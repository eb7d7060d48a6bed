using JobFunctions.Core.Accounts;

namespace JobFunctions.Api.Bot;

/// <summary>Finds the people whom calls of the bot name.</summary>
internal sealed class BotPeople(FindAccount findAccount)
{
    public async Task<NamedPerson> FindAsync(long telegramId, CancellationToken cancellationToken) =>
        await findAccount.ByTelegramIdAsync(telegramId, cancellationToken) switch
        {
            null => new NamedPerson(null, BotProblem.UnknownPerson()),
            { Value.IsBlocked: true } => new NamedPerson(null, BotProblem.Blocked()),
            { Value: var account } => new NamedPerson(account, null),
        };
}
