using JobFunctions.Core.Storage;

namespace JobFunctions.Core.Notifications;

/// <summary>How records of one kind carry what is yet to be told of them.</summary>
/// <remarks>
/// A change and its announcement are one write, so neither is ever there without the other. <see cref="Announcer"/> starts the telling at once;
/// what a crash left is found by <see cref="Index"/>, which must stand in the record's schema.
/// </remarks>
public sealed class Outbox<T>
{
    public Outbox() => Index = new SecondaryIndex<T>("untold", EntriesOf);

    /// <summary>Names the outbox in the histories of workflows, so it never changes.</summary>
    public required string Name { get; init; }

    /// <summary>A record's id, of the key alphabet and without anything personal: it goes into the histories of workflows.</summary>
    public required Func<T, string> Id { get; init; }

    /// <summary>The record's key out of <see cref="Id"/>.</summary>
    public required Func<string, RecordKey> Key { get; init; }

    /// <summary>What the record carries, in the order in which it happened.</summary>
    public required Func<T, IReadOnlyList<Announcement>> Announcements { get; init; }

    /// <summary>The record with other announcements.</summary>
    public required Func<T, IReadOnlyList<Announcement>, T> With { get; init; }

    /// <summary>Records that carry announcements, the longest waiting first.</summary>
    public SecondaryIndex<T> Index { get; }

    private IEnumerable<RecordKey> EntriesOf(T record) =>
        Announcements(record) is [var first, ..] ? [new RecordKey(UntoldKeys.Partition, UntoldKeys.SortKeyOf(first.Id.At, Id(record)))] : [];
}
