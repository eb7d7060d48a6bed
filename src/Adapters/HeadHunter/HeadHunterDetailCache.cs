using JobFunctions.Core.Vacancies;

namespace JobFunctions.Adapters.HeadHunter;

/// <summary>Vacancies read in full, kept for a while so that searches beside each other read each of them once.</summary>
/// <remarks>A search page that shows a newer publication drops the copy. Bounded; safe for concurrent use.</remarks>
internal sealed class HeadHunterDetailCache(TimeProvider time)
{
    private const int MaxVacancies = 1_000;

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<VacancyId, LinkedListNode<Entry>> _entries = [];
    private readonly LinkedList<Entry> _oldestFirst = new();

    public Vacancy? Find(VacancyId id)
    {
        lock (_lock)
        {
            return _entries.TryGetValue(id, out var node) && time.GetUtcNow() - node.Value.At < Lifetime ? node.Value.Vacancy : null;
        }
    }

    public void Put(Vacancy vacancy)
    {
        lock (_lock)
        {
            Drop(vacancy.Id);
            _entries.Add(vacancy.Id, _oldestFirst.AddLast(new Entry(vacancy, time.GetUtcNow())));
            if (_entries.Count > MaxVacancies && _oldestFirst.First is { } oldest)
            {
                Drop(oldest.Value.Vacancy.Id);
            }
        }
    }

    /// <summary>Tells what a search page shows.</summary>
    public void Seen(Vacancy item)
    {
        lock (_lock)
        {
            if (_entries.TryGetValue(item.Id, out var node)
                && (node.Value.Vacancy.PublishedAt != item.PublishedAt || node.Value.Vacancy.IsArchived != item.IsArchived))
            {
                Drop(item.Id);
            }
        }
    }

    private void Drop(VacancyId id)
    {
        if (_entries.Remove(id, out var node))
        {
            _oldestFirst.Remove(node);
        }
    }

    private sealed record Entry(Vacancy Vacancy, DateTimeOffset At);
}
