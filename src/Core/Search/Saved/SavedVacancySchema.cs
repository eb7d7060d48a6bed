using JobFunctions.Core.Accounts;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Core.Search.Saved;

/// <summary>How saved vacancies are stored: in the partition of their person.</summary>
public static class SavedVacancySchema
{
    /// <summary>Those of a person, saved last first.</summary>
    public static readonly SecondaryIndex<SavedVacancy> NewestIndex = new(
        "newest", saved => [new RecordKey(saved.AccountId.ToString(), NewestFirst.KeyOf(saved.SavedAt, saved.VacancyId.Value))]);

    public static readonly CollectionSchema<SavedVacancy> Value = new()
    {
        Name = "savedvacancies",
        Key = saved => KeyOf(saved.AccountId, saved.VacancyId),
        Json = RecordJson.Of<SavedVacancy>(),
        Indexes = [NewestIndex],
    };

    public static RecordKey KeyOf(AccountId account, VacancyId vacancy) => new(account.ToString(), vacancy.Value);
}
