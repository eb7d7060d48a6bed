using System.Text.Json.Serialization.Metadata;

namespace JobFunctions.Core.Storage;

/// <summary>How records of one kind are stored and found.</summary>
public sealed class CollectionSchema<T>
{
    /// <summary>Name of the collection in the store: 3-50 ASCII letters and digits.</summary>
    public required string Name { get; init; }

    /// <summary>Where a record stands; must not change over its life.</summary>
    public required Func<T, RecordKey> Key { get; init; }

    /// <summary>Stored form of a record. Members may be added later, never renamed.</summary>
    public required JsonTypeInfo<T> Json { get; init; }

    public IReadOnlyList<SecondaryIndex<T>> Indexes { get; init; } = [];

    public IReadOnlyList<Claim<T>> Claims { get; init; } = [];
}
