using JobFunctions.Benchmarks.Speed.Index;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Vacancies.Posting;

namespace JobFunctions.Benchmarks.Speed.Vacancies;

/// <summary>Accepted vacancies of several employers, straight into a store.</summary>
internal static class PostedVacancies
{
    private const int Employers = 100;
    private const int WritesAtOnce = 32;

    /// <returns>Their ids.</returns>
    public static async Task<IReadOnlyList<VacancyId>> FillAsync(Collection<PostedVacancy> store, int count, CancellationToken cancellationToken)
    {
        var employers = Enumerable.Range(0, Employers).Select(_ => GuidId.New<AccountId>(TimeProvider.System)).ToList();
        var vacancies = new VacancyGenerator(seed: 7).Take(1, count).Select((vacancy, number) => Of(vacancy, employers[number % Employers])).ToList();
        await Parallel.ForEachAsync(
            vacancies,
            new ParallelOptions { MaxDegreeOfParallelism = WritesAtOnce, CancellationToken = cancellationToken },
            async (vacancy, token) =>
            {
                if (await store.AddAsync(vacancy, token) is not AddResult<PostedVacancy>.Added)
                {
                    throw new InvalidOperationException("The vacancy is there already.");
                }
            });
        return [.. vacancies.Select(vacancy => vacancy.Id)];
    }

    private static PostedVacancy Of(Vacancy vacancy, AccountId employer)
    {
        var now = TimeProvider.System.GetUtcNow();
        return new PostedVacancy
        {
            Id = vacancy.Id,
            EmployerId = employer,
            Company = vacancy.Company,
            Title = vacancy.Title,
            Description = vacancy.Description ?? "",
            Location = vacancy.City,
            Country = vacancy.Country,
            IsRemote = vacancy.WorkFormats.Contains(WorkFormat.Remote),
            JobType = vacancy.JobType,
            Experience = vacancy.Experience,
            Category = vacancy.Category,
            Skills = vacancy.Skills,
            Salary = vacancy.Salary,
            Status = PostingStatus.Accepted,
            WasAccepted = true,
            ExpiresAt = now.AddDays(30),
            PostedAt = now,
            CreatedAt = now,
            UpdatedAt = now,
        };
    }
}
