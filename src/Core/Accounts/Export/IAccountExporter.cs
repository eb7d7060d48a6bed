namespace JobFunctions.Core.Accounts.Export;

/// <summary>Reads what one feature keeps of a person, for the person. Each feature that keeps anything registers one, as it does an eraser.</summary>
public interface IAccountExporter
{
    /// <summary>Name of the part in the export: a snake_case word, unique.</summary>
    string Name { get; }

    /// <summary>Whether the part is one thing; else it is a list.</summary>
    bool IsOne => false;

    /// <summary>Names of the collections and of the containers of blobs that the part tells of.</summary>
    IReadOnlyList<string> Kept { get; }

    /// <summary>Everything of the account, item by item; each is written as JSON by its own type before the next is read.</summary>
    /// <remarks>Secrets and their hashes, and ids of other people, are no part of an export.</remarks>
    IAsyncEnumerable<object> ReadAsync(Account account, CancellationToken cancellationToken);
}
