namespace JobFunctions.Core.Storage;

/// <summary>Records of one kind that are kept for a time only. The daily clean-up runs all that are registered.</summary>
public interface IExpiry
{
    /// <summary>Name of the collection, for logs.</summary>
    string Collection { get; }

    /// <summary>Deletes what is over. Safe to repeat, to break off, and beside writers and other processes.</summary>
    /// <returns>How many records were deleted.</returns>
    Task<int> DeleteExpiredAsync(CancellationToken cancellationToken);
}
