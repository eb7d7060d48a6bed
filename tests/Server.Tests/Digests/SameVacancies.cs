using JobFunctions.Core.Matching;
using JobFunctions.Core.Search;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Workflows;

namespace JobFunctions.Server.Tests.Digests;

/// <summary>A search that finds the same vacancies each time, in place of the real pipeline.</summary>
internal sealed class SameVacancies : IWorkflow<VacancySearchInput>
{
    public static readonly StepDefinition<VacancySearchInput, RecommendOutput> Find = new("Tests.Find");

    public async Task RunAsync(IWorkflowContext context, VacancySearchInput input) => await context.StepAsync(Find, input);

    internal sealed class Step(
        Collection<Search> searches, Collection<Recommendation> recommendations, FillQueue fillQueue, TimeProvider time) : IStep<VacancySearchInput, RecommendOutput>
    {
        /// <summary>In per cent, the best first.</summary>
        private static readonly int[] Matches = [90, 80, 70, 60, 50, 40, 35, 10];

        public async Task<RecommendOutput> RunAsync(VacancySearchInput input, CancellationToken cancellationToken)
        {
            var ranked = Matches.Select(Ranked).ToList();
            var kept = await fillQueue.UnshownAsync(input.AccountId, input.SearchId, ranked, 100, cancellationToken);
            foreach (var vacancy in kept)
            {
                await recommendations.PutAsync(
                    new Recommendation(input.AccountId, input.SearchId, new Vacancy { Id = vacancy.Id, Title = $"Повар {vacancy.Match}" }, vacancy), cancellationToken);
            }

            await fillQueue.RunAsync(input.AccountId, input.SearchId, kept, cancellationToken);
            await searches.UpdateAsync(
                SearchSchema.KeyOf(input.AccountId, input.SearchId),
                current => current.HasEnded ? null : current with { State = SearchState.Done, FinishedAt = time.GetUtcNow() },
                cancellationToken);
            return new RecommendOutput(ranked.Count);
        }

        private static RankedVacancy Ranked(int match)
        {
            Assert.True(VacancyId.TryParse($"hh:{match}", out var id));
            return new RankedVacancy
            {
                Id = id,
                Links = [new VacancyLink(id, "hh", null)],
                Match = match,
                Parts = [],
                MatchedSkills = [],
                MissingSkills = [],
                Evidence = [],
                Missing = [],
                Blockers = [],
                Why = "",
                ScoreVersion = "tests",
            };
        }
    }
}
