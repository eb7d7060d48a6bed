namespace JobFunctions.Core.Accounts.Erasure;

/// <summary>Deletes what one feature keeps of a person. Each feature that keeps anything registers one.</summary>
public interface IAccountEraser
{
    /// <summary>The feature, as a word; names the step that erases, so it never changes.</summary>
    string Name { get; }

    /// <summary>Deletes everything, files included. Safe to repeat, also after it ended halfway.</summary>
    /// <remarks>A record whose deletion was interrupted is in no list: <see cref="Storage.Collection{T}.DeleteAllAsync"/> and <see cref="Storage.Collection{T}.DeleteAllByAsync"/> find it.</remarks>
    Task EraseAsync(AccountId account, CancellationToken cancellationToken);
}
