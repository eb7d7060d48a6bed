namespace JobFunctions.Core.Accounts.Administration;

/// <summary>What a feature changes when somebody is blocked, or let in again.</summary>
public interface IBlockFollower
{
    /// <summary>Called before the account changes: sees to it that the change is followed also when the process ends right after it.</summary>
    Task ExpectAsync(AccountId account, CancellationToken cancellationToken);

    /// <summary>Called after: brings what the feature shows in line with the account as it stands. Safe to repeat and beside itself.</summary>
    Task FollowAsync(AccountId account, CancellationToken cancellationToken);
}
