using JobFunctions.Core.Accounts;
using JobFunctions.Core.Chats.Words;
using JobFunctions.Core.Notifications.Settings;

namespace JobFunctions.Core.Chats;

/// <summary>What is known of the person who talks.</summary>
/// <param name="Update">Whose turn it is.</param>
public sealed record ChatFacts(Account Account, PersonSettings Settings, long Update)
{
    internal ChatWords Words => ChatWords.In(Account.Language);
}
