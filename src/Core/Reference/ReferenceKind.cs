using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Reference;

/// <summary>How one kind of reference data is stored, found and ordered.</summary>
/// <remarks>
/// All that people added stands in one partition of the index, in the order of names: a name is added once over all people, so few are written,
/// and a part of a list is one range. What the platform brings along is in memory and is never written.
/// </remarks>
public sealed class ReferenceKind<T>
    where T : class
{
    public const string NamesPartition = "names";

    /// <param name="name">Of the collection: 3-50 ASCII letters and digits.</param>
    /// <param name="id">A lower-case UUID.</param>
    /// <param name="uniqueName">What no two may share, as <see cref="ReferenceName.Fold"/> compares.</param>
    /// <param name="orderedName">What lists are ordered by and searched in.</param>
    /// <param name="otherIndexes">Besides the one by name.</param>
    public ReferenceKind(
        string name, Func<T, string> id, Func<T, string> uniqueName, Func<T, string> orderedName, params IReadOnlyList<SecondaryIndex<T>> otherIndexes)
    {
        Id = id;
        UniqueName = uniqueName;
        OrderedName = orderedName;
        NameIndex = new SecondaryIndex<T>("name", item => [new RecordKey(NamesPartition, SortKeyOf(item))]);
        NameClaim = new Claim<T>("name", item => [ReferenceName.HashOf(uniqueName(item))]);
        Schema = new CollectionSchema<T>
        {
            Name = name,
            Key = item => ReferenceData.KeyOf(id(item)),
            Json = RecordJson.Of<T>(),
            Indexes = [NameIndex, .. otherIndexes],
            Claims = [NameClaim],
        };
    }

    public Func<T, string> Id { get; }

    public Func<T, string> UniqueName { get; }

    public Func<T, string> OrderedName { get; }

    public SecondaryIndex<T> NameIndex { get; }

    public Claim<T> NameClaim { get; }

    public CollectionSchema<T> Schema { get; }

    public string SortKeyOf(T item) => $"{ReferenceName.OrderOf(OrderedName(item))}-{Id(item)}";
}
