using JobFunctions.Core.Accounts;
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

    public static readonly CollectionSchema<Search> Searches = new()
    {
        Name = "searches",
        Key = search => KeyOf(search.AccountId, search.Id),
        Json = RecordJson.Of<Search>(),
        Indexes = [OpenIndex],
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

    public static RecordKey KeyOf(AccountId account, SearchId search) => new(account.ToString(), search.ToString());

    public static RecordKey RecommendationKeyOf(AccountId account, VacancyId vacancy) => new(account.ToString(), vacancy.Value);

    public static RecordKey QueueKeyOf(AccountId account) => new(account.ToString(), "queue");
}
