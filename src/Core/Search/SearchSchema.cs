using JobFunctions.Core.Accounts;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Search;

/// <summary>How searches and what they find are stored: everything in the partition of the person.</summary>
public static class SearchSchema
{
    public const string OpenPartition = "open";

    /// <summary>Searches that have not ended.</summary>
    public static readonly SecondaryIndex<Search> OpenIndex = new(
        "open", search => search.HasEnded ? [] : [new RecordKey(OpenPartition, search.Id.ToString())]);

    /// <summary>Trail of the days with searches in <see cref="DayMarks"/>.</summary>
    public const string Trail = "searches";

    /// <summary>Trail of the days with searches that failed.</summary>
    public const string FailedTrail = "searches.Failed";

    /// <summary>
    /// Every search by the day of its start, the newest first: all, and those of each way to end. Those that are under way are few and stand together.
    /// By the time that its id tells, so that the id alone finds a search.
    /// </summary>
    public static readonly SecondaryIndex<Search> RunIndex = new("run", search =>
    {
        var day = DayMarks.DayOf(TimeOf(search.Id));
        var key = SortKeyOf(search);
        return [new RecordKey(PartitionOf(day), key), new RecordKey(PartitionOf(search.State, day), key)];
    });

    public static readonly CollectionSchema<Search> Searches = new()
    {
        Name = "searches",
        Key = search => KeyOf(search.AccountId, search.Id),
        Json = RecordJson.Of<Search>(),
        Indexes = [OpenIndex, RunIndex],
    };

    public static readonly CollectionSchema<Recommendation> Recommendations = new()
    {
        Name = "recommendations",
        Key = recommendation => RecommendationKeyOf(recommendation.AccountId, recommendation.Vacancy.Id),
        Json = RecordJson.Of<Recommendation>(),
    };

    public static readonly CollectionSchema<RecommendationQueue> Queues = new()
    {
        Name = "queues",
        Key = queue => QueueKeyOf(queue.AccountId),
        Json = RecordJson.Of<RecommendationQueue>(),
    };

    public static readonly CollectionSchema<ShownVacancies> Shown = new()
    {
        Name = "shown",
        Key = shown => QueueKeyOf(shown.AccountId),
        Json = RecordJson.Of<ShownVacancies>(),
    };

    public static string PartitionOf(DateOnly day) => DayMarks.Text(day);

    public static string PartitionOf(SearchState state, DateOnly day) => IsOpen(state) ? state.ToString() : $"{state}.{DayMarks.Text(day)}";

    public static bool IsOpen(SearchState state) => state is SearchState.Queued or SearchState.Running;

    public static string SortKeyOf(Search search) => NewestFirst.KeyOf(TimeOf(search.Id), search.Id.ToString());

    /// <summary>When a search was asked for, as its id tells.</summary>
    public static DateTimeOffset TimeOf(SearchId id) => GuidId.TimeOf(id) ?? DateTimeOffset.UnixEpoch;

    public static RecordKey KeyOf(AccountId account, SearchId search) => new(account.ToString(), search.ToString());

    public static RecordKey RecommendationKeyOf(AccountId account, VacancyId vacancy) => new(account.ToString(), vacancy.Value);

    public static RecordKey QueueKeyOf(AccountId account) => new(account.ToString(), "queue");
}
