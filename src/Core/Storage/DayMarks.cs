using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace JobFunctions.Core.Storage;

/// <summary>Which days of a trail have anything, so that a reader who goes back through partitions by day passes over the empty ones.</summary>
public sealed class DayMarks(Collection<DayMark> marks)
{
    private const int PageSize = 100;

    private readonly ConcurrentDictionary<DayMark, bool> _known = new();

    public static readonly CollectionSchema<DayMark> Schema = new()
    {
        Name = "daymarks",
        Key = mark => KeyOf(mark.Trail, mark.Day),
        Json = RecordJson.Of<DayMark>(),
    };

    /// <summary>The day in UTC.</summary>
    public static DateOnly DayOf(DateTimeOffset time) => DateOnly.FromDateTime(time.UtcDateTime);

    /// <summary>Eight digits, as a part of keys.</summary>
    public static string Text(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>Marks a day before something of it is written; one write for each day and process. Safe to repeat.</summary>
    public async Task MarkAsync(string trail, DateOnly day, CancellationToken cancellationToken)
    {
        var mark = new DayMark(trail, day);
        if (!_known.ContainsKey(mark))
        {
            await marks.PutAsync(mark, cancellationToken);
            _known[mark] = true;
        }
    }

    /// <summary>The marked days from the latest to the earliest.</summary>
    public async IAsyncEnumerable<DateOnly> ListAsync(
        string trail, DateOnly earliest, DateOnly latest, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var range = new KeyRange(KeyOf(trail, latest).Key, KeyOf(trail, earliest).Key + KeyText.Last);
        await foreach (var mark in marks.ListAsync(trail, range, PageSize, cancellationToken))
        {
            yield return mark.Value.Day;
        }
    }

    /// <summary>Takes the mark of a day whose things are gone and to which nothing is added any more.</summary>
    public Task ForgetAsync(string trail, DateOnly day, CancellationToken cancellationToken) => marks.DeleteAsync(KeyOf(trail, day), cancellationToken);

    private static RecordKey KeyOf(string trail, DateOnly day) =>
        new(trail, (DateOnly.MaxValue.DayNumber - day.DayNumber).ToString("D8", CultureInfo.InvariantCulture));
}
